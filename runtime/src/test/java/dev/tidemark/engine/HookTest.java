package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an application does around its migrations, on every database. */
class HookTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-phone";

    @TempDir
    Path output;

    private Project project() {
        return new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
    }

    /** Writes down when it is called. */
    private static final class Notes implements Hook {
        final List<String> moments = new ArrayList<>();

        @Override
        public void beforeRun(Connection connection) {
            moments.add("run");
        }

        @Override
        public void beforeRevision(Plan.Step step, Connection connection) {
            moments.add("before " + step);
        }

        @Override
        public void afterRevision(Plan.Step step, Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into customers (id, email) values (" + (10 + moments.size()) + ", '"
                        + moments.size() + "')");
            }
            moments.add("after " + step);
        }

        @Override
        public void afterRun(Result result, Connection connection) {
            moments.add("ran " + result.steps().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aroundTheRunAndEachRevision(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Notes notes = new Notes();
        project().on(database).hook(notes).upgrade();
        assertThat(notes.moments)
                .containsExactly(
                        "run",
                        "before upgrade " + FIRST,
                        "after upgrade " + FIRST,
                        "before upgrade " + SECOND,
                        "after upgrade " + SECOND,
                        "ran 2");
        assertThat(Empty.values(database, "select email from customers order by id"))
                .containsExactly("2", "4");

        notes.moments.clear();
        project().on(database).hook(notes).upgrade();
        assertThat(notes.moments).isEmpty();
    }

    /** Fails once, after the revision. */
    private static final class Failing implements Hook {
        private boolean failed;

        @Override
        public void afterRevision(Plan.Step step, Connection connection) throws SQLException {
            if (!failed) {
                failed = true;
                throw new SQLException("the cache is gone");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatFailsStopsAndIsCalledAgain(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Failing failing = new Failing();
        assertThatThrownBy(() -> project().on(database).hook(failing).upgrade())
                .hasMessageContaining("TM059")
                .hasMessageContaining(FIRST + ", afterRevision")
                .hasMessageContaining("the cache is gone");
        assertThat(project().on(database).status().current()).isEmpty();
        assertThat(project().on(database).hook(failing).upgrade().steps()).hasSize(2);
        assertThat(project().on(database).drift()).isEmpty();
    }

    /** As where a class is missing. */
    @ParameterizedTest
    @EnumSource
    void anErrorStopsToo(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Hook broken = new Hook() {
            @Override
            public void beforeRevision(Plan.Step step, Connection connection) {
                throw new NoClassDefFoundError("com/acme/Cache");
            }
        };
        assertThatThrownBy(() -> project().on(database).hook(broken).upgrade())
                .hasMessageContaining("TM059")
                .hasMessageContaining("NoClassDefFoundError: com/acme/Cache")
                .hasCauseInstanceOf(NoClassDefFoundError.class);
        assertThat(Empty.columns(database)).isEmpty();
        assertThat(project().on(database).upgrade().steps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatWouldEndTheTransactionIsStopped(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Hook ending = new Hook() {
            @Override
            public void beforeRevision(Plan.Step step, Connection connection) throws SQLException {
                connection.commit();
            }
        };
        assertThatThrownBy(() -> project().on(database).hook(ending).upgrade())
                .hasMessageContaining("TM059")
                .hasMessageContaining("it calls commit");
        assertThat(Empty.columns(database)).isEmpty();
    }
}
