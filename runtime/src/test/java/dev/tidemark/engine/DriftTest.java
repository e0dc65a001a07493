package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as drift, and what does not; on SQLite, which alters no column, also in {@link SqliteDriftTest}. */
class DriftTest {
    /** Of large objects and of intervals, HSQLDB has no arrays. */
    private static final Set<Kind> WITHOUT_ARRAYS = EnumSet.of(
            Kind.TEXT,
            Kind.NTEXT,
            Kind.CLOB,
            Kind.NCLOB,
            Kind.XML,
            Kind.JSON,
            Kind.BLOB,
            Kind.LONG_VARBINARY,
            Kind.INTERVAL_SECOND);

    static void shop(Operations db) {
        db.createSequence("order_numbers", 1, 50);
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("mail", varchar(80)).notNull();
            t.column("city", varchar(40));
            t.column("credit", decimal(10, 2));
            t.primaryKey("id");
            t.unique("uk_mail", "mail");
            t.index("ix_city", "city", "mail desc");
        });
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKnsnhlyvh3crb3pqa8e5s52uyl", "customer_id").references("customers", "id");
        });
    }

    private static String inMariaDb(String sql) {
        return sql.replace("city set data type varchar(50)", "city varchar(50)")
                .replace("credit set data type numeric(12,2)", "credit numeric(12,2)")
                .replace("mail drop not null", "mail varchar(80)")
                .replace("credit set not null", "credit numeric(12,2) not null")
                .replace("id drop identity", "id bigint not null")
                .replace("alter column", "modify column")
                .replace("references customers", "references customers (id)")
                .replace("drop index ix_city", "drop index ix_city on customers");
    }

    /** The differences after the database has run the definition and then the statements. */
    static List<String> drift(Databases database, Consumer<Operations> definition, String... statements)
            throws SQLException {
        List<Operation> operations = Operations.record(definition);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (List<String> sqlOfOne : database.dialect().sql(operations, () -> Schema.EMPTY)) {
                for (String sql : sqlOfOne) {
                    statement.execute(sql);
                }
            }
            for (String sql : statements) {
                statement.execute(database == Databases.MARIADB ? inMariaDb(sql) : sql);
            }
            Schema live = Catalog.schema(connection, database.dialect());
            return Drift.between(Applied.to(Schema.EMPTY, operations), live, database.dialect()).stream()
                    .map(Difference::toString)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTypeDriftsByItself(Databases database) throws Exception {
        Set<Kind> sized = EnumSet.complementOf(
                EnumSet.of(Kind.ENUM, Kind.ORDINAL_ENUM, Kind.NAMED_ENUM, Kind.ARRAY, Kind.NATIVE));
        assertThat(drift(
                        database,
                        all -> all.createTable("t", t -> {
                            for (Kind kind : sized) {
                                String name = kind.name().toLowerCase(Locale.ROOT);
                                t.column("a_" + name, ColumnType.sized(kind, 9, 6, 2));
                                t.column("b_" + name, ColumnType.sized(kind, 2_000_000, 9, 0));
                                if (database != Databases.HSQLDB || !WITHOUT_ARRAYS.contains(kind)) {
                                    t.column("c_" + name, ColumnType.array(ColumnType.sized(kind, 7, 3, 1), 0));
                                }
                            }
                            t.column("longest", varchar(20_000_000));
                            t.column("an_enum", enumeration(10, "B", "A"));
                            t.column("an_ordinal", ordinalEnum("B", "A"));
                            t.column("a_named", namedEnum("Letter", "B", "A"));
                            t.column("several", ColumnType.array(integer(), 3));
                            t.column("own", nativeType("numeric(7)"));
                        })))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void neitherDoesAShopNorAGeneratedName(Databases database) throws Exception {
        assertThat(drift(database, DriftTest::shop)).isEmpty();
        String[] keyWithoutName = database == Databases.SQLITE
                ? new String[] {
                    "drop table orders",
                    "create table orders (id bigint not null primary key, customer_id bigint not null references customers)"
                }
                : new String[] {
                    "alter table orders drop constraint FKnsnhlyvh3crb3pqa8e5s52uyl",
                    "alter table orders add foreign key (customer_id) references customers"
                };
        assertThat(drift(database, DriftTest::shop, keyWithoutName)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void columnsDrift(Databases database) throws Exception {
        assertThat(drift(
                        database,
                        DriftTest::shop,
                        "alter table customers alter column city set data type varchar(50)",
                        database == Databases.DERBY
                                ? "alter table customers drop column credit"
                                : "alter table customers alter column credit set data type numeric(12,2)",
                        database == Databases.DERBY
                                ? "alter table customers add column credit numeric(12,2)"
                                : "alter table customers alter column id drop identity",
                        "alter table customers alter column mail drop not null",
                        "alter table customers alter column credit set not null",
                        "alter table customers add column more integer",
                        "create table others (id integer)"))
                // Derby never lets a column stop to number the rows.
                .containsExactlyElementsOf(Stream.of(
                                "customers.city: is varchar(50), expected varchar(40)",
                                "customers.credit: is not null, expected nullable",
                                "customers.credit: is numeric(12,2), expected numeric(10,2)",
                                "customers.id: is not numbered by the database, expected an identity",
                                "customers.mail: is nullable, expected not null",
                                "customers.more: the column is in no revision",
                                "others: the table is in no revision")
                        .filter(difference -> database != Databases.DERBY || !difference.startsWith("customers.id"))
                        .toList());
        assertThat(drift(database, DriftTest::shop, "drop table orders", "alter table customers drop column credit"))
                .containsExactly("customers.credit: the column is missing", "orders: the table is missing");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void keysIndexesAndSequencesDrift(Databases database) throws Exception {
        assertThat(drift(
                        database,
                        DriftTest::shop,
                        "alter table orders drop constraint FKnsnhlyvh3crb3pqa8e5s52uyl",
                        "alter table orders add foreign key (customer_id) references customers on delete cascade",
                        "alter table customers drop constraint uk_mail",
                        "alter table customers add constraint mine unique (mail)",
                        "alter table customers add constraint two unique (city, mail)",
                        "drop index ix_city",
                        "create index ix_city on customers (city)",
                        "create sequence other_numbers",
                        database == Databases.DERBY
                                ? "drop sequence order_numbers restrict"
                                : "drop sequence order_numbers",
                        "create sequence order_numbers increment by 1"))
                .containsExactly(
                        "customers: the index (city) is in no revision",
                        database == Databases.HSQLDB
                                ? "customers: the index (city, mail) is missing"
                                : "customers: the index (city, mail desc) is missing",
                        "customers: the unique key (city, mail) is in no revision",
                        "customers: the unique key (mail) is named mine, expected uk_mail",
                        "order_numbers: the sequence steps by 1, expected 50",
                        "orders: the foreign key (customer_id to customers.id) is missing",
                        "orders: the foreign key (customer_id to customers.id) on delete cascade is in no revision",
                        "other_numbers: the sequence is in no revision");
        assertThat(drift(
                        database,
                        DriftTest::shop,
                        "alter table orders drop primary key"
                                .replace(
                                        "primary key",
                                        database == Databases.POSTGRESQL ? "constraint orders_pkey" : "primary key"),
                        "drop sequence order_numbers" + (database == Databases.DERBY ? " restrict" : "")))
                .containsExactly("order_numbers: the sequence is missing", "orders: the primary key (id) is missing");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRetiredMayStayOrGo(Databases database) throws Exception {
        Consumer<Operations> retired = db -> {
            shop(db);
            db.alterTable("customers", t -> t.retireColumn("city", varchar(40)));
        };
        assertThat(drift(database, retired)).isEmpty();
        assertThat(drift(database, retired, "drop index ix_city", "alter table customers drop column city"))
                .isEmpty();
    }
}
