package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.snapshot.RevisionIndex;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One revision in place of three, on a database that has none of them, all, or some. */
class SquashTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String ORDERS = "20260102-000000-orders";
    private static final String CITY = "20260103-000000-city";
    private static final String MAIL = "20260104-000000-mail";
    private static final String PHONE = "20260105-000000-phone";
    private static final String ONE = "20260106-000000-one-for-three";
    private static final List<String> THREE = List.of(ORDERS, CITY, MAIL);
    private static final String[] COLUMNS = {
        "customers.city", "customers.id", "customers.mail", "customers.phone", "orders.customer_id", "orders.id"
    };

    @TempDir
    Path output;

    private Project old() {
        return new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(ORDERS, Shop.Orders.class)
                .seal(CITY, Shop.City.class)
                .seal(MAIL, Shop.Mail.class)
                .seal(PHONE, Shop.Phone.class);
    }

    private Project both() {
        return old().squash(ONE, OneForThree.class, THREE);
    }

    private Project squashed() {
        return both().forget(THREE);
    }

    private static List<String> ids(Tidemark tidemark) {
        return tidemark.history().stream().map(HistoryEntry::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aNewDatabaseRunsTheOne(Empty kind) throws SQLException {
        for (Project project : List.of(both(), squashed())) {
            DataSource database = kind.database();
            Tidemark tidemark = project.on(database);
            assertThat(tidemark.upgrade("+1").steps()).hasSize(1);
            Empty.run(database, "insert into customers (id, email) values (1, 'a@example.org')");
            assertThat(tidemark.upgrade().steps())
                    .extracting(Result.Done::revision)
                    .containsExactly(ONE, PHONE);
            assertThat(Empty.columns(database)).containsExactly(COLUMNS);
            assertThat(Empty.values(database, "select mail from customers")).containsExactly("a@example.org");
            assertThat(tidemark.status().heads()).containsExactly(PHONE);
            assertThat(tidemark.status().current()).containsExactly(PHONE);
            assertThat(tidemark.drift()).isEmpty();

            assertThat(tidemark.downgrade(FIRST).steps())
                    .extracting(Result.Done::revision)
                    .containsExactly(PHONE, ONE);
            assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
            assertThat(Empty.values(database, "select email from customers")).containsExactly("a@example.org");
            tidemark.downgrade("base");
            assertThat(Empty.columns(database)).isEmpty();
            assertThat(tidemark.upgrade().steps()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatHasAllIsToldSoAndNotTouched(Empty kind) throws SQLException {
        DataSource database = kind.database();
        old().on(database).upgrade();
        Empty.run(database, "insert into customers (id, mail) values (1, 'a@example.org')");

        Tidemark tidemark = squashed().on(database);
        assertThat(tidemark.status())
                .isEqualTo(new Status(
                        List.of(PHONE), List.of(), List.of(PHONE), Status.Draft.NONE, List.of(), List.of(), null));
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::action).containsExactly(Plan.Action.STAMP);
        assertThat(tidemark.upgrade().steps()).isEmpty();
        assertThat(ids(tidemark)).containsExactly(FIRST, ORDERS, CITY, MAIL, PHONE, ONE);
        assertThat(tidemark.drift()).isEmpty();
        assertThat(tidemark.production(true).findings()).isEmpty();

        // The release before, of which some processes still run.
        assertThat(old().on(database).acceptNewer(true).upgrade().steps()).isEmpty();
        assertThatThrownBy(() -> old().on(database).downgrade("-1")).hasMessageContaining("TM045");

        assertThat(squashed().on(database).downgrade(FIRST).steps())
                .extracting(Result.Done::revision)
                .containsExactly(PHONE, ONE);
        assertThat(Empty.values(database, "select email from customers")).containsExactly("a@example.org");
        assertThat(ids(tidemark)).containsExactly(FIRST);
        assertThat(squashed().on(database).upgrade().steps()).hasSize(2);
        assertThat(Empty.columns(database)).containsExactly(COLUMNS);
    }

    @ParameterizedTest
    @EnumSource
    void itGoesBackAlsoWhereNothingHasToldIt(Empty kind) throws SQLException {
        DataSource database = kind.database();
        old().on(database).upgrade();
        Tidemark tidemark = squashed().on(database);
        assertThat(tidemark.downgrade("-2").steps())
                .extracting(Result.Done::revision)
                .containsExactly(PHONE, ONE);
        assertThat(ids(tidemark)).containsExactly(FIRST);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseBetweenThemGoesOnWithTheOldOnes(Empty kind) throws SQLException {
        DataSource database = kind.database();
        old().on(database).upgrade(CITY);

        Tidemark half = squashed().on(database);
        assertThat(half.status().unknown()).containsExactly(ORDERS, CITY);
        assertThatThrownBy(half::upgrade)
                .hasMessageContaining("TM080")
                .hasMessageContaining("has " + ORDERS + ", " + CITY + " and not " + MAIL)
                .hasMessageContaining("a release that has these classes");
        assertThatThrownBy(() -> half.acceptNewer(true).upgrade()).hasMessageContaining("TM080");
        assertThat(Empty.columns(database)).doesNotContain("customers.mail");

        Tidemark tidemark = both().on(database);
        assertThat(tidemark.status().pending()).containsExactly(MAIL, PHONE);
        tidemark.downgrade("-1");
        assertThat(tidemark.upgrade("+1").steps())
                .extracting(Result.Done::revision)
                .containsExactly(CITY);
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::revision).containsExactly(MAIL, ONE, PHONE);
        assertThat(tidemark.upgrade().steps()).isEmpty();
        assertThat(squashed().on(database).upgrade().steps()).isEmpty();
        assertThat(Empty.columns(database)).containsExactly(COLUMNS);
    }

    /** Its old classes gone, it can still be taken back by what the database stores. */
    @ParameterizedTest
    @EnumSource
    void aDatabaseBetweenThemGoesBackByItself(Empty kind) throws SQLException {
        DataSource database = kind.database();
        old().on(database).upgrade(CITY);
        Tidemark tidemark = squashed().on(database);
        tidemark.downgrade("-2");
        assertThat(ids(tidemark)).containsExactly(FIRST);
        assertThat(tidemark.upgrade().steps()).hasSize(2);
        assertThat(Empty.columns(database)).containsExactly(COLUMNS);
    }

    @ParameterizedTest
    @EnumSource
    void tablesFromBeforeTidemarkAreNotDroppedByIt(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Empty.run(
                database,
                "create table customers (id bigint not null primary key, mail varchar(320) not null,"
                        + " city varchar(64), phone varchar(32), constraint unique_mail unique (mail))",
                "create table orders (id bigint not null primary key, customer_id bigint,"
                        + " constraint who foreign key (customer_id) references customers (id))",
                "create index of_whom on orders (customer_id)");
        old().on(database).baseline();
        Tidemark tidemark = squashed().on(database);
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::revision).containsExactly(ONE);
        assertThat(tidemark.drift()).isEmpty();
        assertThatThrownBy(() -> tidemark.downgrade("base")).hasMessageContaining("TM045");
        assertThat(Empty.columns(database)).containsExactly(COLUMNS);
    }

    @Test
    void theIndexKeepsIt() {
        RevisionIndex index = squashed().index();
        assertThat(RevisionIndex.read(index.write(), "index")).isEqualTo(index);
        assertThat(index.heads()).containsExactly(PHONE);
        assertThat(both().index().squashed().revisions()).hasSize(3);
        assertThat(both().index().squashedBut(java.util.Set.of(ONE)).revisions())
                .hasSize(5);
    }

    /** Orders, a city, and another name for the address. */
    public static final class OneForThree implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("orders", t -> {
                t.column("id", bigint()).notNull();
                t.column("customer_id", bigint());
                t.primaryKey("id");
                t.foreignKey("fk_orders_customer", "customer_id").references("customers", "id");
                t.index("ix_orders_customer", "customer_id");
            });
            db.alterTable("customers", t -> {
                t.addColumn("city", varchar(64));
                t.renameColumn("email", "mail");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.renameColumn("mail", "email");
                t.dropColumn("city", varchar(64));
            });
            db.dropTable("orders", t -> {
                t.column("id", bigint()).notNull();
                t.column("customer_id", bigint());
                t.primaryKey("id");
                t.foreignKey("fk_orders_customer", "customer_id").references("customers", "id");
                t.index("ix_orders_customer", "customer_id");
            });
        }
    }
}
