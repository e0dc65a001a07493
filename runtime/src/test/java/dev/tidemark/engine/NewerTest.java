package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application that meets a history which is ahead of it, or is another's. */
class NewerTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-second";
    private static final String THIRD = "20260103-000000-third";

    @TempDir
    Path output;

    private Tidemark old(DataSource database) {
        return new Project(output).seal(FIRST, Shop.Customers.class).on(database);
    }

    private void deploy(DataSource database, Class<? extends Migration> second) {
        new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, second)
                .on(database)
                .upgrade();
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsKnownToWorkMayStart(Empty kind) throws SQLException {
        DataSource database = kind.database();
        deploy(database, Shop.Phone.class);
        assertThatThrownBy(() -> old(database).upgrade())
                .hasMessageContaining("TM034")
                .hasMessageContaining("acceptNewer lets this one start");
        assertThat(old(database).acceptNewer(true).upgrade().steps()).isEmpty();
        assertThat(old(database).status().current()).containsExactly(SECOND);
    }

    @Test
    void oneThatMayFailMayNot() throws SQLException {
        for (Class<? extends Migration> second : List.of(Shop.Mail.class, Shop.SmallLetters.class)) {
            DataSource database = Empty.H2.database();
            deploy(database, second);
            assertThatThrownBy(() -> old(database).acceptNewer(true).upgrade())
                    .hasMessageContaining("TM034")
                    .hasMessageNotContaining("acceptNewer");
        }
    }

    @Test
    void oneThatHasMoreToDoMayNot() throws SQLException {
        DataSource database = Empty.H2.database();
        deploy(database, Shop.Phone.class);
        Project branch = new Project(output).seal(FIRST, Shop.Customers.class).seal(THIRD, Shop.City.class);
        assertThatThrownBy(() -> branch.on(database).acceptNewer(true).upgrade())
                .hasMessageContaining("TM034");
    }

    @Test
    void anotherApplicationsHistoryIsToldApart() throws SQLException {
        DataSource database = Empty.H2.database();
        new Project(output)
                .seal(SECOND, Shop.Customers.class)
                .on(database)
                .app("warehouse")
                .upgrade();
        assertThatThrownBy(() -> old(database).app("shop").upgrade())
                .hasMessageContaining("TM058")
                .hasMessageContaining("that of warehouse (1 revision");
    }
}
