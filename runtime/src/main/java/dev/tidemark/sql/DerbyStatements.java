package dev.tidemark.sql;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations in Derby's SQL. What needs a number of the rows is run by {@link DerbyRoutine}. */
final class DerbyStatements extends ReplacingStatements {
    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.CHAR, Kind.NCHAR, Kind.VARCHAR, Kind.NVARCHAR, Kind.ENUM, Kind.NAMED_ENUM);
    private static final Set<Kind> LARGE_TEXTS =
            EnumSet.of(Kind.TEXT, Kind.NTEXT, Kind.CLOB, Kind.NCLOB, Kind.XML, Kind.JSON);
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.TINYINT,
            Kind.SMALLINT,
            Kind.INTEGER,
            Kind.BIGINT,
            Kind.REAL,
            Kind.DOUBLE,
            Kind.FLOAT,
            Kind.DECIMAL,
            Kind.INTERVAL_SECOND,
            Kind.ORDINAL_ENUM);

    /** The function that makes bytes of a large object, there while it is used. */
    private static final String BYTES = "tidemark_bytes";

    DerbyStatements(Supplier<Schema> schema) {
        super("derby", schema);
    }

    @Override
    String type(ColumnType type) {
        return DerbyTypes.of(type);
    }

    @Override
    String quote(String name) {
        return Derby.quoted(name);
    }

    @Override
    String asText(String expression) {
        return "cast(" + expression + " as varchar(32672))";
    }

    @Override
    String length(String expression) {
        return "length(" + expression + ")";
    }

    /** Only under a unique key. */
    @Override
    boolean indexesTellNullsApart() {
        return false;
    }

    @Override
    String rounded(String number, int scale) {
        return "cast(" + number + " as decimal(31," + scale + "))";
    }

    /** Derby creates a schema by itself with the first thing in it. */
    @Override
    List<String> createSchema(String schema) {
        return List.of();
    }

    @Override
    String generated(String expression) {
        return "generated always as (" + expression + ")";
    }

    /** Derby keeps no comments. */
    @Override
    List<String> commentOnTable(String table, @Nullable String comment) {
        return List.of();
    }

    @Override
    List<String> commentOn(String table, Column column) {
        return List.of();
    }

    /** Without parentheses of its own: after the default of a text, Derby does not read two of them. */
    @Override
    @Nullable
    String valuesCheck(Column column) {
        String check = super.valuesCheck(column);
        return check == null ? null : check.substring(1, check.length() - 1);
    }

    @Override
    boolean isInPlace(Column before, Column after) {
        return before.type().kind() == Kind.VARCHAR
                && after.type().kind() == Kind.VARCHAR
                && before.type().length() < after.type().length()
                && type(after.type()).startsWith("varchar");
    }

    @Override
    List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        return List.of(alterColumn(table, after) + "set data type " + type(after.type()));
    }

    @Override
    String cast(Column before, Column after) {
        String name = quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        boolean fromText = TEXTS.contains(from) || LARGE_TEXTS.contains(from);
        if (LARGE_TEXTS.contains(to) || type(after.type()).equals("clob")) {
            return LARGE_TEXTS.contains(from) ? name : "cast(" + (fromText ? name : text(before)) + " as clob)";
        }
        if (TEXTS.contains(to)) {
            return TEXTS.contains(from) ? name : text(before);
        }
        if (from == Kind.BOOLEAN && NUMBERS.contains(to)) {
            return "case when " + name + " then 1 when not " + name + " then 0 end";
        }
        if (NUMBERS.contains(from) && to == Kind.BOOLEAN) {
            return "(" + name + " <> 0)";
        }
        if (NUMBERS.contains(from) && NUMBERS.contains(to)) {
            return name;
        }
        if (type(before).equals("blob")) {
            return type(after).equals("blob") ? name : BYTES + "(" + name + ")";
        }
        boolean throughText = Conversions.areStrangers(from, to) || LARGE_TEXTS.contains(from);
        return "cast(" + (throughText ? text(before) : name) + " as " + type(after.type()) + ")";
    }

    /** As text, for which Derby has one way for each kind of value. */
    private String text(Column column) {
        String name = quote(column.name());
        return NUMBERS.contains(column.type().kind()) ? "trim(char(" + name + "))" : asText(name);
    }

    /** A column that numbers the rows does so from the start: none can begin to. Rows without a number get one after all others. */
    @Override
    List<String> moved(String table, String from, Column to, String value) {
        if (value.startsWith(BYTES)) {
            List<String> statements = new ArrayList<>();
            statements.add(
                    "create function " + BYTES + " (large blob) returns varchar(32672) for bit data language java"
                            + " parameter style java no sql external name 'dev.tidemark.sql.DerbyRoutine.bytes'");
            statements.addAll(super.moved(table, from, to, value));
            statements.add("drop function " + BYTES);
            return statements;
        }
        if (!to.identity()) {
            return super.moved(table, from, to, value);
        }
        String name = quote(to.name());
        String rows = quote(table);
        String highest = "coalesce((select max(" + quote(from) + ") from " + rows + "), 0)";
        String place = "(select count(*) from " + rows + " others where others." + quote(from) + " is null and others."
                + name + " <= " + rows + "." + name + ")";
        return List.of(
                alterTable(table) + "add column " + name + " " + type(to) + " " + identity(),
                "update " + rows + " set " + name + " = coalesce(" + value + ", " + highest + " + " + place + ")",
                alterTable(table) + "drop column " + quote(from));
    }

    @Override
    List<String> addIdentity(String table, Column column) {
        return computed("select 'alter table " + quote(table) + " alter column " + quote(column.name())
                + " restart with ' || trim(char(coalesce(max(" + quote(column.name()) + "), 0) + 1)) from "
                + quote(table));
    }

    /** The statements that a query words. */
    private static List<String> computed(String query) {
        return List.of(
                "create procedure tidemark_run (in query varchar(32672)) language java parameter style java"
                        + " modifies sql data external name 'dev.tidemark.sql.DerbyRoutine.run'",
                "call tidemark_run(" + Names.literal(query) + ")",
                "drop procedure tidemark_run");
    }

    @Override
    List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        return before.identity() == after.identity()
                ? super.alter(table, before, after, backfill)
                : replaced(table, after.identity() ? before.withNullable(after.nullable()) : before, after, backfill);
    }

    @Override
    List<String> retire(String table, Column column) {
        return column.identity()
                ? replaced(table, column, column.withIdentity(false).withNullable(true), null)
                : super.retire(table, column);
    }

    @Override
    List<String> restore(String table, Column column, @Nullable String backfill) {
        return column.identity()
                ? replaced(table, column.withIdentity(false), column, null)
                : super.restore(table, column, backfill);
    }

    @Override
    String dropIdentity(String table, Column column) {
        throw new IllegalStateException("a column that no longer numbers the rows is replaced");
    }

    @Override
    String numberRows(String table, Column column) {
        throw new IllegalStateException("a column that begins to number the rows is replaced");
    }

    @Override
    Dependents inTheWayOfRename(Table table, String column, Schema before, Table after, Schema then) {
        List<String> computed = withGenerated(table, column).stream()
                .filter(each -> !each.equals(column))
                .toList();
        String newName = after.columns().keySet().stream()
                .filter(each -> table.column(each) == null)
                .findFirst()
                .orElse(column);
        UnaryOperator<String> words = Dependents.renaming(column, newName);
        return new Dependents()
                .views(before, table.name(), words)
                .references(before, table.name(), computed, then)
                .keys(table, computed, after)
                .checks(table, concerned(computed, column, newName), table.name(), words)
                .generated(table, column, words);
    }

    /** Also under its new name: a check's words in the schema stay as they are while a column has another name. */
    private static List<String> concerned(List<String> columns, String from, String to) {
        return Stream.concat(columns.stream(), Stream.of(from, to)).toList();
    }

    /** A column whose values are checked is replaced, as the check's name is Derby's own. */
    @Override
    public List<String> renameColumn(Operation.RenameColumn operation) {
        Table table = schema().table(operation.table());
        Column column = table == null ? null : table.column(operation.from());
        if (table == null
                || column == null
                || valuesCheck(column) == null
                || areOne(operation.from(), operation.to())) {
            return super.renameColumn(operation);
        }
        Schema then = Applied.to(schema(), List.of(operation));
        Table after = Objects.requireNonNull(then.table(operation.table()));
        Column renamed = column.withName(operation.to());
        List<String> statements = new ArrayList<>(moved(table.name(), column.name(), renamed, quote(column.name())));
        statements.addAll(completed(table.name(), renamed));
        List<String> columns = withGenerated(table, column.name());
        UnaryOperator<String> words = Dependents.renaming(operation.from(), operation.to());
        return around(
                new Dependents()
                        .views(schema(), table.name(), words)
                        .references(schema(), table.name(), columns, then)
                        .keys(table, columns, after)
                        .checks(table, concerned(columns, column.name(), renamed.name()), table.name(), words)
                        .generated(table, column.name(), words),
                statements);
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

    private String rename(String from, String to) {
        return "rename table " + quote(from) + " to " + quote(Names.last(to));
    }

    @Override
    String renameColumn(String table, String from, String to) {
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
    String renameIndex(String table, String from, String to) {
        return "rename index " + quote(Names.beside(table, from)) + " to " + quote(to);
    }

    @Override
    public List<String> renameIndex(Operation.RenameIndex operation) {
        Table table = schema().table(operation.table());
        Index index = table == null ? null : table.indexes().get(operation.from());
        return table != null && index != null && isCovered(index, table) ? List.of() : super.renameIndex(operation);
    }

    /** Whether Derby makes no such index: a key over the same columns has one. A unique one may differ in NULLs from a key's. */
    static boolean isCovered(Index index, Table table) {
        boolean byPrimaryKey =
                table.primaryKey() != null && table.primaryKey().columns().equals(index.columns());
        boolean isAlike = !index.unique()
                || index.columns().stream().map(table::column).noneMatch(column -> column == null || column.nullable());
        return byPrimaryKey
                || (isAlike
                        && table.uniques().values().stream()
                                .anyMatch(key -> key.columns().equals(index.columns())));
    }

    /** Foreign keys come last, since after one over the same columns Derby would make no index. */
    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> statements =
                new ArrayList<>(super.createTable(new Operation.CreateTable(table.withForeignKeys(Map.of()))));
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
        if (isCovered(operation.index(), table)) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        List<ForeignKey> keys = table.foreignKeys().values().stream()
                .filter(key -> key.columns().equals(operation.index().columns()))
                .toList();
        keys.forEach(key -> statements.addAll(dropForeignKey(table.name(), key)));
        statements.addAll(super.createIndex(operation));
        keys.forEach(key -> statements.addAll(foreignKey(table.name(), key)));
        return statements;
    }

    @Override
    public List<String> dropIndex(Operation.DropIndex operation) {
        Table table = schema().table(operation.table());
        return table != null && isCovered(operation.index(), table) ? List.of() : super.dropIndex(operation);
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

    /** Indexes that a key covers go before it comes, and come when it has gone. */
    private List<String> withIndexes(Operation operation, List<String> statements, String name) {
        Table before = schema().table(name);
        if (before == null || before.indexes().isEmpty()) {
            return statements;
        }
        Table after =
                Objects.requireNonNull(Applied.to(schema(), List.of(operation)).table(name));
        List<String> all = new ArrayList<>();
        for (Index index : before.indexes().values()) {
            if (!isCovered(index, before) && isCovered(index, after)) {
                all.add(dropIndex(name, index));
            }
        }
        all.addAll(statements);
        for (Index index : before.indexes().values()) {
            if (isCovered(index, before) && !isCovered(index, after)) {
                all.add(index(name, index));
            }
        }
        return all;
    }

    @Override
    List<String> dropPrimaryKey(String table, PrimaryKey key) {
        return List.of(alterTable(table) + "drop primary key");
    }

    @Override
    String indexName(String table, Index index) {
        return quote(Names.beside(table, index.name()));
    }

    /** A sequence has the whole range of its type there. */
    @Override
    List<String> create(Sequence sequence) {
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
    List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
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
    List<String> alter(Sequence before, Sequence after) {
        return before.increment() == after.increment()
                ? List.of()
                : remade(before.name(), after.name(), after.increment());
    }

    @Override
    List<String> renameSequence(String from, String to) {
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
    List<String> moveTable(String table, @Nullable String schema) {
        throw new IllegalStateException("a table is not moved");
    }

    /** A part of a name as the catalog has it, as a literal. */
    private static String folded(String part) {
        String quoted = Derby.quoted(part);
        return Names.literal(quoted.startsWith("\"") ? Names.bare(part) : part.toUpperCase(Locale.ROOT));
    }
}
