package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Up and down, on every database. */
class UpgradeTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-orders";
    private static final String THIRD = "20260103-000000-phone";

    @TempDir
    Path output;

    private Project shop() {
        return new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Orders.class)
                .seal(THIRD, Shop.Phone.class);
    }

    @ParameterizedTest
    @EnumSource
    void upAndDown(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = shop().on(database);

        assertThat(tidemark.plan().steps()).extracting(Plan.Step::revision).containsExactly(FIRST, SECOND, THIRD);
        Result result = tidemark.upgrade();
        assertThat(result.steps()).extracting(Result.Done::revision).containsExactly(FIRST, SECOND, THIRD);
        assertThat(Empty.columns(database))
                .containsExactly(
                        "customers.email", "customers.id", "customers.phone", "orders.customer_id", "orders.id");
        assertThat(tidemark.status())
                .isEqualTo(new Status(
                        List.of(THIRD), List.of(), List.of(THIRD), Status.Draft.NONE, List.of(), List.of(), null));
        assertThat(tidemark.history()).extracting(HistoryEntry::id).containsExactly(FIRST, SECOND, THIRD);
        assertThat(tidemark.drift()).isEmpty();
        assertThat(tidemark.upgrade().steps()).isEmpty();

        Empty.run(database, "insert into customers (id, email) values (1, 'a@example.org')");
        assertThat(tidemark.downgrade("-2").steps())
                .extracting(Result.Done::revision)
                .containsExactly(THIRD, SECOND);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
        assertThat(Empty.values(database, "select email from customers")).containsExactly("a@example.org");

        tidemark.downgrade("base");
        assertThat(Empty.columns(database)).isEmpty();
        assertThat(tidemark.history()).isEmpty();
        assertThat(tidemark.upgrade().steps()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void targets(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = shop().on(database);

        tidemark.upgrade("+1");
        assertThat(tidemark.status().current()).containsExactly(FIRST);
        tidemark.upgrade("20260102");
        assertThat(tidemark.status().current()).containsExactly(SECOND);
        assertThatThrownBy(() -> tidemark.upgrade("2026"))
                .hasMessageContaining("TM036")
                .hasMessageContaining(THIRD);
        assertThatThrownBy(() -> tidemark.upgrade("x")).hasMessageContaining("TM035");
        assertThatThrownBy(() -> tidemark.upgrade("+9")).hasMessageContaining("TM035");
        assertThatThrownBy(() -> tidemark.downgrade("-9")).hasMessageContaining("TM035");
        assertThatThrownBy(() -> tidemark.upgrade("-1"))
                .hasMessageContaining("TM035")
                .hasMessageContaining("downgrade");
        assertThatThrownBy(() -> tidemark.upgrade("@head")).hasMessageContaining("[TM035] @head");
        tidemark.upgrade("head");
        assertThat(tidemark.status().current()).containsExactly(THIRD);
        tidemark.downgrade(FIRST);
        assertThat(tidemark.status().current()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void branches(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Orders.class)
                .seal(THIRD, Shop.Phone.class, List.of(FIRST))
                .on(database);

        assertThatThrownBy(() -> tidemark.upgrade("head")).hasMessageContaining("TM037");
        assertThatThrownBy(() -> tidemark.upgrade("customers@head"))
                .hasMessageContaining("TM037")
                .hasMessageContaining("Of " + FIRST + " come " + SECOND + ", " + THIRD);
        assertThatThrownBy(() -> tidemark.upgrade("nobody@head")).hasMessageContaining("TM035");
        tidemark.upgrade("orders@head");
        assertThat(tidemark.status().current()).containsExactly(SECOND);
        tidemark.upgrade("heads");
        assertThat(tidemark.status().current()).containsExactly(SECOND, THIRD);
        tidemark.downgrade(FIRST);
        assertThat(tidemark.status().current()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAlteredOrIsMissingIsRefused(Empty kind) throws SQLException {
        DataSource database = kind.database();
        assertThatThrownBy(() -> shop().falsify().on(database).upgrade())
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("TM033")
                .hasMessageContaining("restamp");
        assertThat(Empty.columns(database)).isEmpty();

        shop().on(database).upgrade();
        assertThatThrownBy(() -> shop().amend(Shop.PhoneAndCity.class)
                        .on(database)
                        .production(true)
                        .upgrade())
                .hasMessageContaining("TM033")
                .hasMessageContaining(THIRD);
        assertThat(shop().amend(Shop.PhoneAndCity.class).on(database).status().altered())
                .containsExactly(THIRD);
        Project older = new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Orders.class);
        assertThatThrownBy(() -> older.on(database).upgrade()).hasMessageContaining("TM034");

        // The way back is stored, so that it does not need the class.
        older.on(database).downgrade(SECOND);
        assertThat(older.on(database).upgrade().steps()).isEmpty();
        assertThat(Empty.columns(database)).doesNotContain("customers.phone");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWithTablesAndNoHistoryIsLeftAlone(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Empty.run(
                database,
                "create table customers (id bigint not null primary key, email varchar(320) not null)",
                "create table orders (id bigint not null primary key, customer_id bigint)");
        Tidemark tidemark = shop().on(database);
        assertThatThrownBy(tidemark::upgrade).hasMessageContaining("TM041").hasMessageContaining("baseline");
        assertThatThrownBy(tidemark::plan).hasMessageContaining("TM041").hasMessageContaining("baseline");
        assertThat(tidemark.history()).isEmpty();

        tidemark.baseline();
        assertThat(tidemark.status().current()).containsExactly(SECOND);
        tidemark.upgrade();
        assertThat(Empty.columns(database)).contains("customers.phone");
        assertThatThrownBy(() -> tidemark.downgrade("base")).hasMessageContaining("TM045");
    }

    @ParameterizedTest
    @EnumSource
    void stampSaysWhatTheDatabaseIs(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = shop().on(database);
        tidemark.stamp("head");
        assertThat(tidemark.upgrade().steps()).isEmpty();
        assertThat(Empty.columns(database)).isEmpty();
        assertThat(tidemark.drift()).extracting(Difference::place).containsExactly("customers", "orders");
        tidemark.stamp("base");
        assertThat(tidemark.history()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSqlWithoutADatabase(Empty kind) throws SQLException {
        ClassLoader loader = shop().compile();
        dev.tidemark.sql.Dialect dialect =
                dev.tidemark.dialect.Dialects.named(kind.name().toLowerCase(java.util.Locale.ROOT));
        Plan plan = OfflineSql.between(SECOND, "head", dialect, null, loader);
        assertThat(plan.steps()).extracting(Plan.Step::revision).containsExactly(THIRD);
        assertThat(OfflineSql.script(SECOND, "head", dialect, null, loader))
                .contains("-- upgrade " + THIRD, "phone")
                .doesNotContain("create table if not exists");
        assertThat(OfflineSql.script("head", "head", dialect, null, loader)).isEqualTo("-- Nothing to do.\n");
        assertThat(OfflineSql.between("head", "base", dialect, null, loader).steps())
                .extracting(Plan.Step::revision)
                .containsExactly(THIRD, SECOND, FIRST);
    }
}
