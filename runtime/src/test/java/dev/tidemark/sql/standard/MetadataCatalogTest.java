package dev.tidemark.sql.standard;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tidemark.operation.Operations;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Databases;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What drivers' metadata tell, on databases that also have a reader of their own. */
class MetadataCatalogTest {
    @ParameterizedTest
    @EnumSource(names = {"H2", "HSQLDB", "DERBY"})
    void tellsTablesKeysAndIndexes(Databases database) throws Exception {
        try (Connection connection = database.open();
                var statement = connection.createStatement()) {
            for (List<String> sqls :
                    database.dialect().sql(Operations.record(MetadataCatalogTest::creation), () -> Schema.EMPTY)) {
                for (String sql : sqls) {
                    statement.execute(sql);
                }
            }
            Schema schema = new MetadataCatalog(connection, new AsOracle()).read();
            assertThat(schema.tables().keySet()).containsExactly("`Odd_1`", "customers", "orders");
            assertThat(schema.views()).containsOnlyKeys("names");
            Table customers = table(schema, "customers");
            assertThat(customers.columns().values())
                    .extracting(Column::name, Column::nullable, Column::identity)
                    .containsExactly(
                            tuple("id", false, true), tuple("name", false, false), tuple("visits", true, false));
            assertThat(customers.column("name"))
                    .extracting(column -> column.type().sql())
                    .isEqualTo("varchar(100)");
            assertThat(customers.column("visits"))
                    .extracting(Column::defaultValue)
                    .isEqualTo("0");
            assertThat(customers.primaryKey()).extracting(key -> key.columns()).isEqualTo(List.of("id"));
            assertThat(indexes(customers))
                    .contains(
                            "unique [name]",
                            // HSQLDB keeps every index ascending.
                            database == Databases.HSQLDB ? "[visits, name]" : "[visits desc, name]");
            assertThat(table(schema, "orders").foreignKeys().values())
                    .containsExactly(new ForeignKey(
                            "fk_customer",
                            List.of("customer_id"),
                            "customers",
                            List.of("id"),
                            ForeignKey.OnDelete.CASCADE));
        }
    }

    private static void creation(Operations db) {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("name", varchar(100)).notNull();
            t.column("visits", integer()).defaultTo("0");
            t.primaryKey("id");
            t.unique("uk_name", "name");
            t.index("ix_visits", "visits desc", "name");
        });
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint());
            t.primaryKey("id");
            t.foreignKey("fk_customer", "customer_id")
                    .references("customers", "id")
                    .onDelete(ForeignKey.OnDelete.CASCADE);
        });
        // An underscore is a pattern's in the driver's eyes.
        db.createTable("`Odd_1`", t -> t.column("id", bigint()));
        db.createView("names", "select name from customers");
    }

    private static Table table(Schema schema, String name) {
        return Objects.requireNonNull(schema.table(name));
    }

    private static Collection<String> indexes(Table table) {
        Collection<String> indexes = new TreeSet<>();
        for (Index index : table.indexes().values()) {
            indexes.add((index.unique() ? "unique " : "") + index.columns());
        }
        return indexes;
    }

    /** These databases keep names in capitals, as Oracle does. */
    private static final class AsOracle implements MetadataCatalog.Words {
        @Override
        public String name(String live) {
            return Names.isPlain(live) && live.equals(live.toUpperCase(Locale.ROOT))
                    ? live.toLowerCase(Locale.ROOT)
                    : "`" + live + "`";
        }

        @Override
        public String type(String live, int size, int digits) {
            return live.toLowerCase(Locale.ROOT).startsWith("char") || live.startsWith("VARCHAR")
                    ? "varchar(" + size + ")"
                    : live;
        }

        @Override
        public @Nullable String sequences() {
            return null;
        }
    }
}
