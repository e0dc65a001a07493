package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that was edited by hand so that it cannot have come to be is told, changes nothing, and can be put right. */
class LineageTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-orders";
    private static final String THIRD = "20260103-000000-phone";

    @TempDir
    Path output;

    private DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        database = Empty.H2.database();
    }

    private Tidemark shop() {
        return new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Orders.class)
                .seal(THIRD, Shop.PhoneAndCity.class)
                .on(database);
    }

    private void refused(String... words) throws SQLException {
        List<String> columns = Empty.columns(database);
        List<Consumer<Tidemark>> all = List.of(
                Tidemark::upgrade,
                tidemark -> tidemark.downgrade("-1"),
                tidemark -> tidemark.downgrade("base"),
                Tidemark::status,
                Tidemark::drift,
                Tidemark::findings,
                tidemark -> tidemark.planUpgrade("head"));
        for (Consumer<Tidemark> each : all) {
            assertThatThrownBy(() -> each.accept(shop()))
                    .hasMessageContaining("TM049")
                    .hasMessageContaining("tidemark_audit")
                    .hasMessageContainingAll(words);
        }
        assertThat(Empty.columns(database)).isEqualTo(columns);
    }

    @Test
    void aRowThatIsGoneFromTheMiddleIsToldAndStamped() throws SQLException {
        shop().upgrade();
        Empty.run(database, "delete from tidemark_history where revision = '" + SECOND + "'");
        refused(THIRD, "came after " + SECOND + ", which has no row", "stamp");
        shop().stamp(THIRD);
        assertThat(shop().status().pending()).isEmpty();
        assertThat(shop().drift()).isEmpty();
        shop().downgrade("-1");
        assertThat(shop().status().current()).containsExactly(SECOND);
    }

    @Test
    void parentsInACircleAreTold() throws SQLException {
        shop().upgrade();
        Empty.run(database, "update tidemark_history set parents = '" + THIRD + "' where revision = '" + SECOND + "'");
        refused("came after each other: " + SECOND + ", " + THIRD);
        Empty.run(database, "update tidemark_history set parents = '" + FIRST + "' where revision = '" + SECOND + "'");
        assertThat(shop().status().current()).containsExactly(THIRD);
    }

    @Test
    void whoIsItsOwnParentIsTold() throws SQLException {
        shop().upgrade();
        Empty.run(database, "update tidemark_history set parents = revision where revision = '" + FIRST + "'");
        refused("came after each other: " + FIRST);
    }

    @Test
    void aRowThatIsThereTwiceIsTold() throws SQLException {
        shop().upgrade();
        Empty.run(
                database,
                "alter table tidemark_history drop primary key",
                "insert into tidemark_history select * from tidemark_history where revision = '" + SECOND + "'");
        refused(SECOND, "two rows");
    }
}
