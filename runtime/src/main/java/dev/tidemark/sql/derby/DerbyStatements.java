package dev.tidemark.sql.derby;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Dependents;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations in Derby's SQL. */
class DerbyStatements extends DerbyColumnStatements {
    DerbyStatements(Supplier<Schema> schema) {
        super(schema);
    }

    /** Derby would pad the texts of several rows to one length. */
    @Override
    protected int mostRows() {
        return 1;
    }

    /** Checks go before and come back after; those of an enum's values with their column, which another replaces for a while. */
    @Override
    public List<String> renameTable(Operation.RenameTable operation) {
        String from = operation.from();
        String to = operation.to();
        if (!Objects.equals(Names.schema(from), Names.schema(to))) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    from,
                    "Derby has no statement that moves a table into another schema (" + Names.schema(to)
                            + "). On Derby, begin with an empty database, or write the move as db.sql(...) steps of your"
                            + " own.");
        }
        Table table = schema().table(from);
        if (areOne(from, to) || table == null) {
            return areOne(from, to) ? List.of() : List.of(rename(from, to));
        }
        List<String> statements = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Dependents dependents = new Dependents().views(schema(), from, Dependents.renaming(from, to));
        for (Column column : table.columns().values()) {
            if (valuesCheck(column) != null) {
                Dependents onColumn = onColumn(table, column.name());
                Column plain = column.withName("`" + Names.bare(column.name()) + " unchecked`");
                List<String> aside = new ArrayList<>(moved(from, column.name(), plain, quote(column.name())));
                aside.add(renameColumn(from, plain.name(), column.name()));
                statements.addAll(around(onColumn, aside));
                after.addAll(completed(to, column));
            }
        }
        statements.add(rename(from, to));
        statements.addAll(after);
        dependents.checks(table, List.copyOf(table.columns().keySet()), to, UnaryOperator.identity());
        return around(dependents, statements);
    }

    /** With a column, Derby drops every view of the table without a word, also one that does not read it. */
    @Override
    public List<String> dropColumn(Operation.DropColumn operation) {
        return around(
                new Dependents().views(schema(), operation.table(), UnaryOperator.identity()), columnAlone(operation));
    }

    final List<String> columnAlone(Operation.DropColumn operation) {
        return super.dropColumn(operation);
    }

    @Override
    protected final Operation.Visitor<List<String>> dropping() {
        return new WithoutViews(this::schema);
    }

    private static final class WithoutViews extends DerbyStatements {
        WithoutViews(Supplier<Schema> schema) {
            super(schema);
        }

        @Override
        public List<String> dropColumn(Operation.DropColumn operation) {
            return columnAlone(operation);
        }
    }

    private String rename(String from, String to) {
        return "rename table " + quote(from) + " to " + quote(Names.last(to));
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return "rename column " + quote(table) + "." + quote(from) + " to " + quote(to);
    }

    /** Made anew under the other name. */
    @Override
    public List<String> renameConstraint(Operation.RenameConstraint operation) {
        String name = operation.table();
        String to = operation.to();
        Table table = schema().table(name);
        UniqueKey unique = table == null ? null : table.uniques().get(operation.from());
        ForeignKey foreignKey = table == null ? null : table.foreignKeys().get(operation.from());
        Check check = table == null ? null : table.checks().get(operation.from());
        List<String> statements = new ArrayList<>(dropConstraint(name, operation.from()));
        if (unique != null) {
            statements.add(alterTable(name) + "add " + unique(unique.withName(to)));
            return around(new Dependents().references(schema(), name, unique.columns(), schema()), statements);
        }
        if (foreignKey != null) {
            statements.addAll(foreignKey(name, foreignKey.withName(to)));
        } else if (check != null) {
            statements.add(alterTable(name) + "add " + check(check.withName(to)));
        }
        return statements;
    }

    @Override
    protected String renameIndex(String table, String from, String to) {
        return "rename index " + quote(Names.beside(table, from)) + " to " + quote(to);
    }

    @Override
    public List<String> renameIndex(Operation.RenameIndex operation) {
        Table table = schema().table(operation.table());
        Index index = table == null ? null : table.indexes().get(operation.from());
        if (table == null || index == null) {
            return super.renameIndex(operation);
        }
        Index renamed = new Index(operation.to(), index.unique(), index.columns());
        boolean isThere = !DerbyIndexes.isCovered(index, table);
        boolean willBe = !DerbyIndexes.isCovered(
                renamed,
                Objects.requireNonNull(Applied.to(schema(), List.of(operation)).table(table.name())));
        List<String> statements = isThere && willBe
                ? super.renameIndex(operation)
                : isThere
                        ? List.of(dropIndex(table.name(), index))
                        : willBe ? List.of(index(table.name(), renamed)) : List.of();
        return withIndexes(operation, statements, table.name());
    }

    /** Foreign keys come last, since after one over the same columns Derby would make no index. */
    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> statements = new ArrayList<>(super.createTable(
                new Operation.CreateTable(DerbyIndexes.made(table).withForeignKeys(Map.of()))));
        table.foreignKeys().values().forEach(key -> statements.addAll(foreignKey(table.name(), key)));
        return statements;
    }

    /** After the foreign key over the same columns, Derby would make no index. */
    @Override
    public List<String> createIndex(Operation.CreateIndex operation) {
        Table table = schema().table(operation.table());
        if (table == null) {
            return super.createIndex(operation);
        }
        if (DerbyIndexes.isCovered(operation.index(), table)) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        List<ForeignKey> keys = table.foreignKeys().values().stream()
                .filter(key -> key.columns().equals(operation.index().columns()))
                .toList();
        keys.forEach(key -> statements.addAll(dropForeignKey(table.name(), key)));
        statements.addAll(super.createIndex(operation));
        keys.forEach(key -> statements.addAll(foreignKey(table.name(), key)));
        // Where it comes back after a change of a column, the schema has it.
        return withIndexes(DerbyIndexes.without(table, operation.index()), statements, table.with(operation.index()));
    }

    @Override
    public List<String> dropIndex(Operation.DropIndex operation) {
        Table table = schema().table(operation.table());
        if (table == null) {
            return super.dropIndex(operation);
        }
        return DerbyIndexes.isCovered(operation.index(), table)
                ? List.of()
                : withIndexes(table, super.dropIndex(operation), DerbyIndexes.without(table, operation.index()));
    }

    @Override
    public List<String> addUnique(Operation.AddUnique operation) {
        return withIndexes(operation, super.addUnique(operation), operation.table());
    }

    @Override
    public List<String> dropUnique(Operation.DropUnique operation) {
        return withIndexes(operation, super.dropUnique(operation), operation.table());
    }

    @Override
    public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return withIndexes(operation, super.addPrimaryKey(operation), operation.table());
    }

    @Override
    public List<String> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return withIndexes(operation, super.dropPrimaryKey(operation), operation.table());
    }

    /** Indexes that a key or another index covers go before it comes, and come when it has gone. */
    private List<String> withIndexes(Operation operation, List<String> statements, String name) {
        Table before = schema().table(name);
        return before == null || has(before, operation)
                ? statements
                : withIndexes(
                        before,
                        statements,
                        Objects.requireNonNull(
                                Applied.to(schema(), List.of(operation)).table(name)));
    }

    /** Where a key comes back after a change of a column, the schema has it, and the indexes come back by themselves. */
    private static boolean has(Table table, Operation operation) {
        if (operation instanceof Operation.AddUnique unique) {
            return table.uniques().containsKey(unique.key().name());
        }
        return operation instanceof Operation.AddPrimaryKey && table.primaryKey() != null;
    }

    private List<String> withIndexes(Table before, List<String> statements, Table after) {
        List<String> all = new ArrayList<>();
        DerbyIndexes.thatGo(before, after).forEach(index -> all.add(dropIndex(before.name(), index)));
        all.addAll(statements);
        DerbyIndexes.thatCome(before, after).forEach(index -> all.add(index(before.name(), index)));
        return all;
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        return List.of(alterTable(table) + "drop primary key");
    }

    @Override
    protected String indexName(String table, Index index) {
        return quote(Names.beside(table, index.name()));
    }

    /** A sequence has the whole range of its type there. */
    @Override
    protected List<String> create(Sequence sequence) {
        return List.of("create sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment());
    }

    @Override
    public List<String> dropSequence(Operation.DropSequence operation) {
        return List.of(drop(operation.sequence().name()));
    }

    private String drop(String sequence) {
        return "drop sequence " + quote(sequence) + " restrict";
    }

    /** It begins where it should go on; made anew, as Derby changes no sequence. */
    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        List<String> statements = new ArrayList<>();
        statements.add(drop(sequence.name()));
        statements.addAll(computed("select "
                + creation(
                        sequence.name(),
                        "case when " + highest + " >= " + sequence.start() + " then " + highest + " + "
                                + sequence.increment() + " else " + sequence.start() + " end",
                        sequence.increment())
                + " from " + quote(column.table())));
        return statements;
    }

    @Override
    protected List<String> alter(Sequence before, Sequence after) {
        return before.increment() == after.increment()
                ? List.of()
                : remade(before.name(), after.name(), after.increment());
    }

    @Override
    protected List<String> renameSequence(String from, String to) {
        Sequence sequence = schema().sequences().get(from);
        return remade(from, to, sequence == null ? 1 : sequence.increment());
    }

    /** Another sequence that goes on where this one stands. */
    private List<String> remade(String from, String to, long increment) {
        String schema =
                Names.schema(from) == null ? "current schema" : folded(Objects.requireNonNull(Names.schema(from)));
        String next = "syscs_util.syscs_peek_at_sequence(" + schema + ", " + folded(Names.last(from)) + ")";
        return computed("select case when place = 1 then " + Names.literal(drop(from)) + " else "
                + creation(to, next, increment) + " end from (values 1, 2) as steps(place) order by place");
    }

    /** In SQL, the statement that creates the sequence with a start that is computed. */
    private String creation(String sequence, String start, long increment) {
        return Names.literal("create sequence " + quote(sequence) + " start with ") + " || trim(char(" + start
                + ")) || " + Names.literal(" increment by " + increment);
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        throw new IllegalStateException("a table is not moved");
    }

    /** A part of a name as the catalog has it, as a literal. */
    private static String folded(String part) {
        String quoted = Names.quoteOdd(part);
        return Names.literal(quoted.startsWith("\"") ? Names.bare(part) : part.toUpperCase(Locale.ROOT));
    }
}
