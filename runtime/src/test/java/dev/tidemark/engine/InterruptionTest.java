package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.shop.Shop;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopped before each statement in turn, up and down: the next boot finishes the work. */
class InterruptionTest {
    @TempDir
    Path output;

    /** What no engine code catches: as good as a power cut. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Tidemark shop(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .seal("20260102-000000-orders", Shop.Orders.class)
                .seal("20260103-000000-phone", Shop.PhoneAndCity.class)
                .on(database);
    }

    @ParameterizedTest
    @EnumSource
    void up(Empty kind) throws SQLException {
        DataSource reference = kind.database();
        shop(reference).upgrade();
        List<String> expected = Empty.columns(reference);
        int cuts = 0;
        boolean finished = false;
        while (!finished) {
            DataSource database = kind.database();
            finished = !isCut(++cuts, shop(database), Tidemark::upgrade);
            shop(database).upgrade();
            check(database, expected);
        }
        assertThat(cuts).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void down(Empty kind) throws SQLException {
        DataSource reference = kind.database();
        shop(reference).upgrade();
        List<String> expected = Empty.columns(reference);
        int cuts = 0;
        boolean finished = false;
        while (!finished) {
            DataSource database = kind.database();
            shop(database).upgrade();
            finished = !isCut(++cuts, shop(database), tidemark -> tidemark.downgrade("base"));
            shop(database).upgrade();
            check(database, expected);
        }
        assertThat(cuts).isGreaterThan(3);
    }

    private void check(DataSource database, List<String> expected) throws SQLException {
        assertThat(Empty.columns(database)).isEqualTo(expected);
        assertThat(shop(database).status().pending()).isEmpty();
        assertThat(Empty.values(database, "select statement_text from tidemark_journal"))
                .isEmpty();
    }

    private static boolean isCut(int statement, Tidemark tidemark, Consumer<Tidemark> work) {
        int[] count = {0};
        Consumer<Event> cut = event -> {
            if (event.kind() == Event.Kind.STATEMENT && ++count[0] == statement) {
                throw new PowerCut();
            }
        };
        try {
            work.accept(tidemark.listener(cut));
            return false;
        } catch (PowerCut expected) {
            return true;
        }
    }
}
