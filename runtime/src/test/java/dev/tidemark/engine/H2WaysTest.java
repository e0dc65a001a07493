package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.sql.H2Ways;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine on H2 in its modes, on its server, and in a file, which each call opens anew. */
class H2WaysTest {
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
    void upDownAndUpAgain(H2Ways way) throws SQLException {
        DataSource database = Empty.h2(way.url());
        assertThat(shop(database).upgrade().steps()).hasSize(3);
        assertThat(shop(database).upgrade().steps()).isEmpty();
        assertThat(shop(database).drift()).isEmpty();
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'a@example.org', '0123')");
        assertThat(shop(database).downgrade("-2").steps()).hasSize(2);
        assertThat(shop(database).upgrade().steps()).hasSize(2);
        assertThat(Empty.values(database, "select email from customers")).containsExactly("a@example.org");
        assertThat(shop(database).downgrade("base").steps()).hasSize(3);
        assertThat(Empty.columns(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stoppedBeforeAnyStatementItGoesOn(H2Ways way) throws SQLException {
        DataSource reference = Empty.h2(way.url());
        shop(reference).upgrade();
        List<String> expected = Empty.columns(reference);
        boolean finished = false;
        int statement = 0;
        while (!finished) {
            DataSource database = Empty.h2(way.url());
            int cut = ++statement;
            int[] count = {0};
            try {
                shop(database)
                        .listener(event -> {
                            if (event.kind() == Event.Kind.STATEMENT && ++count[0] == cut) {
                                throw new PowerCut();
                            }
                        })
                        .upgrade();
                finished = true;
            } catch (PowerCut asExpected) {
                shop(database).upgrade();
            }
            assertThat(Empty.columns(database)).isEqualTo(expected);
            assertThat(shop(database).drift()).isEmpty();
        }
        assertThat(statement).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void anotherConnectionKeepsItOut(H2Ways way) throws SQLException {
        DataSource database = Empty.h2(way.url());
        shop(database).upgrade();
        shop(database).downgrade("base");
        try (Connection another = database.getConnection();
                Statement statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("update tidemark_lock set holder = 'another' where id = 1");
            assertThatThrownBy(() ->
                            shop(database).lockTimeout(Duration.ofMillis(300)).upgrade())
                    .hasMessageContaining("TM042")
                    .hasMessageContaining("session");
            another.rollback();
            assertThat(shop(database).upgrade().steps()).hasSize(3);
        }
    }
}
