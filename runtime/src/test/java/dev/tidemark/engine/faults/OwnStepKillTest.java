package dev.tidemark.engine.faults;

import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Interrupted;
import dev.tidemark.engine.Project;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import java.nio.file.Path;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed in the Java code of a migration, before the code's own DDL and after it. */
class OwnStepKillTest {
    private static final String SECOND = "20260102-000000-working";

    @TempDir
    Path folder;

    /** Where a child process stays until it is killed: {@code before} or {@code after} the DDL. */
    private static String stays = "";

    /** A column, then Java code with DDL in it. */
    public static final class Working implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("city", varchar(64)));
            db.run("make notes", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into customers (id, email) values (1, 'a@example.org')");
                    stay("before");
                    statement.execute("create table notes (id integer)");
                    statement.execute("insert into notes values (1)");
                    stay("after");
                }
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.run("no notes", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("drop table notes");
                    statement.execute("delete from customers");
                }
            });
            db.alterTable("customers", t -> t.dropColumn("city", varchar(64)));
        }
    }

    private static void stay(String place) {
        if (stays.equals(place)) {
            try {
                // H2 writes what it has acknowledged half a second later.
                Thread.sleep(2_000);
                System.out.println("WORKING");
                Thread.sleep(600_000);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The child process. */
    public static void main(String[] arguments) {
        stays = arguments[3];
        project(Path.of(arguments[2]))
                .on(new UrlDataSource(arguments[0], arguments[1]))
                .upgrade();
    }

    private static Project project(Path output) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .seal(SECOND, Working.class);
    }

    @ParameterizedTest
    @CsvSource({"H2, before", "H2, after", "MARIADB, before", "MARIADB, after"})
    void isAskedAboutWhereItCommitted(Empty kind, String place) throws Exception {
        String url = kind == Empty.H2
                ? "jdbc:h2:file:" + folder.resolve(place).toAbsolutePath()
                : ((UrlDataSource) kind.database()).url();
        String user = kind == Empty.H2 ? "sa" : "root";
        Path output = folder.resolve("output");
        try (ChildJvm child = new ChildJvm(OwnStepKillTest.class, url, user, output.toString(), place)) {
            child.await("WORKING");
            child.kill();
            child.killed();
        }
        DataSource database = new UrlDataSource(url, user);
        Tidemark tidemark = project(output).on(database);
        if (place.equals("after")) {
            assertThatThrownBy(tidemark::upgrade)
                    .hasMessageContaining("TM083")
                    .hasMessageContaining(SECOND)
                    .hasMessageContaining("the Java code make notes");
            Empty.run(database, "drop table notes", "delete from customers");
            tidemark.interrupted(Interrupted.DID_NOT_RUN);
        }
        assertThat(tidemark.upgrade().steps()).hasSize(1);
        assertThat(Empty.values(database, "select id from notes")).containsExactly("1");
        assertThat(Empty.values(database, "select id from customers")).containsExactly("1");
    }
}
