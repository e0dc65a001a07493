package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A migration that cannot run leaves the database as it was, or a true record. */
class FailureTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-second";

    @TempDir
    Path output;

    @ParameterizedTest
    @EnumSource
    void theDatabaseIsAsBefore(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Failing.class)
                .on(database);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM038")
                .hasMessageContaining(SECOND)
                .hasMessageContaining("no_such_table")
                .hasMessageContaining("as it was before");
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
        assertThat(tidemark.status().current()).containsExactly(FIRST);
        assertThat(Empty.values(database, "select statement_text from tidemark_journal"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void javaCodeDoesNotEndTheTransaction(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.RollingBack.class)
                .on(database);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM038")
                .hasMessageContaining(SECOND)
                .hasMessageContaining("it calls rollback, which would end the transaction");
        assertThat(tidemark.status().current()).containsExactly(FIRST);
    }

    @Test
    void whatCannotBeUndoneIsResumed() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.FailingAfterSql.class)
                .on(database);
        assertThatThrownBy(tidemark::upgrade).hasMessageContaining("goes on at statement 2");
        assertThat(tidemark.status().current()).containsExactly(FIRST);

        Empty.run(database, "create table second_try (id integer)");
        tidemark.upgrade();
        assertThat(tidemark.status().current()).containsExactly(SECOND);
        assertThat(Empty.values(database, "select email from customers")).containsExactly("first@example.org");
    }

    /** H2 makes a table anew to change it, and fails where a view does not fit it; with keys upon it, the copy stays. */
    @Test
    void aViewInTheWayIsTold() throws SQLException {
        DataSource database = Empty.h2("jdbc:h2:file:" + output.resolve("db"));
        Project project = new Project(output.resolve("classes"))
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Orders.class);
        project.on(database).upgrade();
        Empty.run(database, "insert into customers values (1, 'first')", "insert into orders values (1, 1)");
        Empty.run(database, "create view of_someone_else as select id, email from customers");
        List<String> before = Empty.columns(database);
        Tidemark tidemark =
                project.seal("20260103-000000-mail", Shop.MailAndCity.class).on(database);
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(tidemark::upgrade)
                    .hasMessageContaining("A view upon the table no longer fits it: drop the view, start again")
                    .hasMessageNotContaining("could not be taken back");
            assertThat(Empty.columns(database)).isEqualTo(before);
        }
        Empty.run(database, "drop view of_someone_else");
        assertThat(tidemark.upgrade().steps()).hasSize(1);
        assertThat(tidemark.drift()).isEmpty();
        assertThat(Empty.values(database, "select mail from customers")).containsExactly("first");
        Empty.run(database, "insert into orders values (2, 1)");
    }

    @ParameterizedTest
    @EnumSource
    void rowsInTheWayAreFoundFirst(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        Empty.run(
                database,
                "insert into customers (id, email, phone) values (1, 'a', '1')",
                "insert into customers (id, email, phone) values (2, 'b', '1')");
        Tidemark tidemark =
                project.seal("20260103-000000-unique", Shop.UniquePhone.class).on(database);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM039")
                .hasMessageContaining(". Correct these rows and start again (counted by: select coalesce(sum(n), 0)")
                .hasMessageContaining("group by ");
        assertThat(tidemark.status().current()).containsExactly(SECOND);
        Empty.run(database, "update customers set phone = '2' where id = 2");
        assertThat(tidemark.upgrade().steps()).hasSize(1);
    }

    /** What is told is the statement that met the loss, not the clearing up after it. */
    @ParameterizedTest
    @EnumSource
    void aLostConnectionDoesNotHideWhereItWasLost(Empty kind) throws SQLException {
        DataSource database = kind.database();
        List<Connection> lent = new ArrayList<>();
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .on(remembering(database, lent))
                .listener(event -> {
                    if (event.kind() == Event.Kind.STATEMENT) {
                        lose(lent.get(0));
                    }
                });
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM038")
                .hasMessageContaining(FIRST)
                .hasMessageContaining("create table customers");
        assertThat(new Project(output)
                        .seal(FIRST, Shop.Customers.class)
                        .on(database)
                        .upgrade()
                        .steps())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatFailsStopsNothing(Empty kind) throws SQLException {
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .on(kind.database())
                .listener(event -> {
                    throw new IllegalStateException("the listener's own fault");
                });
        assertThat(tidemark.upgrade().steps()).hasSize(1);
    }

    private static void lose(Connection connection) {
        try {
            // Derby closes no connection in a transaction.
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A data source that remembers what it has lent. */
    private static DataSource remembering(DataSource database, List<Connection> lent) {
        return (DataSource) Proxy.newProxyInstance(
                FailureTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> {
                    lent.add(database.getConnection());
                    return lent.get(lent.size() - 1);
                });
    }
}
