package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.operation.AlterTableWords;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.operation.RowWords;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each operation and its inverse is in SQL, where no server runs to prove it: golden files to be read
 * ({@code -Dgolden.update=true} writes them).
 */
class OperationWordsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/words");
    private static final Schema BEFORE = Applied.to(Schema.EMPTY, Operations.record(OperationWordsTest::creation));

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "cockroachdb", "yugabytedb", "sqlserver", "oracle"})
    void areThoseOfTheGoldenFile(String database) throws IOException {
        Dialect dialect = Dialects.named(database);
        StringBuilder text = new StringBuilder("-- # the schema\n");
        say(dialect, Operations.record(OperationWordsTest::creation), Schema.EMPTY, text);
        for (Operation operation : Operations.record(OperationWordsTest::changes)) {
            text.append("\n-- # ").append(Description.of(operation)).append('\n');
            say(dialect, List.of(operation), BEFORE, text);
            List<Operation> back = Inverse.of(List.of(operation));
            if (!back.isEmpty()) {
                text.append("-- back\n");
                say(dialect, back, Applied.asFarAsItFits(BEFORE, List.of(operation)), text);
            }
        }
        Path file = GOLDEN.resolve(database + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(file));
    }

    @Test
    void thereIsAnExampleOfEachOperation() {
        Set<Class<?>> examples = new HashSet<>();
        List<Operation> changes = Operations.record(OperationWordsTest::changes);
        Stream.of(changes, Inverse.of(changes))
                .flatMap(List::stream)
                .forEach(operation -> examples.add(operation.getClass()));
        assertThat(examples)
                .containsAll(Stream.of(Operation.class, Operation.Own.class)
                        .flatMap(words -> Stream.of(words.getPermittedSubclasses()))
                        .filter(Class::isRecord)
                        .toList());
    }

    private static void say(Dialect dialect, List<Operation> operations, Schema before, StringBuilder text) {
        try {
            dialect.sql(operations, () -> before).stream()
                    .flatMap(Collection::stream)
                    .forEach(sql -> text.append(dialect.inScript(sql)).append('\n'));
        } catch (TidemarkException refused) {
            text.append("-- refused: ").append(refused.getMessage()).append('\n');
        }
    }

    private static void creation(Operations db) {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("name", varchar(100)).notNull().comment("as it's spoken");
            t.column("`E-mail`", varchar(255));
            t.column("active", bool()).notNull();
            t.column("visits", integer()).notNull().defaultTo("0");
            t.column("state", enumeration(20, "NEW", "OLD")).notNull();
            t.column("mood", ordinalEnum("SAD", "GLAD"));
            t.column("credit", decimal(10, 2));
            t.column("twice", decimal(11, 2)).generatedAs("credit * 2");
            t.primaryKey("id");
            t.unique("uk_mail", "`E-mail`");
            t.unique("uk_name", "name", "state");
            t.check("ck_credit", "credit >= 0");
            t.index("ix_visits", "visits desc", "name");
            t.comment("who buys");
        });
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint());
            t.column("placed", timestampWithTimeZone(6));
            t.primaryKeyNamed("pk_orders", "id");
            t.foreignKey("fk_customer", "customer_id")
                    .references("customers", "id")
                    .onDelete(ForeignKey.OnDelete.CASCADE);
        });
        db.createTable("notes", t -> {
            t.column("id", uuid()).notNull();
            t.column("words", text());
            t.primaryKey("id");
        });
        db.createSequence("order_seq", 1, 50);
        db.createView("names", "select name from customers");
    }

    private static void changes(Operations db) {
        db.createTable("billing.bills", t -> {
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
        });
        db.dropTable("notes", t -> {
            t.column("id", uuid()).notNull();
            t.column("words", text());
            t.primaryKey("id");
        });
        db.renameTable("customers", "clients");
        db.renameTable("notes", "archive.notes");
        db.retireTable("notes", t -> t.column("id", uuid()));
        db.alterTable("customers", OperationWordsTest::ofColumns);
        db.alterTable("customers", OperationWordsTest::ofOneColumn);
        keys(db);
        db.createSequence("bill_seq", 1, 50).numbering("orders", "id");
        db.dropSequence("order_seq", 1, 50);
        db.renameSequence("order_seq", "sales_seq");
        db.alterSequence("order_seq", 1, 50, 100, 10);
        db.createView("mails", "select `E-mail` from customers");
        db.dropView("names", "select name from customers");
        rows(db);
        db.partition("orders", Partitioning.byRange("id"));
        db.addPartition("orders", Partition.range("first", "id", null, 1000));
        db.mergePartition("orders", Partition.range("first", "id", null, 1000));
        db.dropPartition("orders", Partition.range("first", "id", null, 1000)).irreversible();
        db.sql("update customers set visits = 0; update customers set credit = 0");
        db.sql("grant select on customers to reporting").only("demo");
        db.run("numbers", connection -> {});
        db.unfinished("move the names");
    }

    private static void ofColumns(AlterTableWords t) {
        t.comment("who buys", "who buys more");
        t.addColumn("born", date());
        t.addColumn("phone", varchar(30)).notNull().defaultTo("'none'").backfill("'unknown'");
        t.addColumn("kind", enumeration(10, "A", "B")).comment("which");
        t.addColumn("half", decimal(10, 2)).generatedAs("credit / 2");
        t.dropColumn("visits", integer()).notNull().defaultTo("0");
        t.renameColumn("name", "full_name");
        t.retireColumn("name", varchar(100)).notNull();
        t.retireColumn("id", bigint()).notNull().identity();
        t.restoreColumn("`E-mail`", varchar(255)).notNull().backfill("'?'");
    }

    private static void ofOneColumn(AlterTableWords t) {
        t.alterColumn("name", varchar(100)).notNull().becomes(varchar(200)).notNull();
        t.alterColumn("`E-mail`", varchar(255)).becomes(varchar(255)).notNull().backfill("'?'");
        t.alterColumn("visits", integer()).notNull().defaultTo("0").becomes(bigint());
        t.alterColumn("visits", integer())
                .notNull()
                .defaultTo("0")
                .becomes(varchar(20))
                .notNull();
        t.alterColumn("name", varchar(100))
                .notNull()
                .becomes(integer())
                .notNull()
                .backfill("length(name)");
        t.alterColumn("state", enumeration(20, "NEW", "OLD"))
                .notNull()
                .becomes(enumeration(20, "NEW", "OLD", "GONE"))
                .notNull();
        t.alterColumn("mood", ordinalEnum("SAD", "GLAD")).becomes(enumeration(20, "SAD", "GLAD"));
        t.alterColumn("active", bool()).notNull().becomes(varchar(5)).notNull();
        t.alterColumn("credit", decimal(10, 2)).becomes(decimal(10, 2)).comment("in euro");
        t.alterColumn("twice", decimal(11, 2)).generatedAs("credit * 2").becomes(decimal(11, 2));
        t.alterColumn("id", bigint()).notNull().identity().becomes(bigint()).notNull();
    }

    private static void keys(Operations db) {
        db.alterTable("customers", t -> {
            t.renameConstraint("uk_mail", "uk_email");
            t.renameConstraint("ck_credit", "ck_no_debt");
            t.renameIndex("ix_visits", "ix_often");
            t.dropPrimaryKey("id");
            t.addUnique("uk_visits", "visits");
            t.dropUnique("uk_mail", "`E-mail`");
            t.addCheck("ck_visits", "visits >= 0");
            t.addIndex("ix_state", "state");
            t.addUniqueIndex("ux_mail", "`E-mail`");
        });
        db.alterTable("orders", t -> {
            t.addForeignKey("fk_note", "id").references("customers", "id").onDelete(ForeignKey.OnDelete.RESTRICT);
            t.addForeignKey("fk_fall", "id").references("customers", "id").onDelete(ForeignKey.OnDelete.SET_DEFAULT);
        });
    }

    private static void rows(Operations db) {
        Consumer<RowWords> rows = r -> {
            r.columns("id", "name", "active", "visits");
            r.key("id");
            r.row(1, "it's", true, 2);
            r.row(2, "größer", false, null);
        };
        db.insert("customers", rows);
        db.delete("customers", rows);
        db.insert("orders", r -> {
            r.columns("id", "placed");
            r.row(1, OffsetDateTime.parse("2020-01-02T03:04:05+01:00"));
        });
        db.insert("customers", r -> {
            r.column("name", varchar(100));
            r.column("born", date());
            r.row("Ann", LocalDate.EPOCH);
        });
        db.update("customers", u -> u.where("id", 1).set("name", "a", "b"));
    }
}
