package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Lexicon;
import dev.tidemark.sql.standard.Literals;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.StandardStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations in PostgreSQL's SQL. What needs the catalog is a DO block, so that a script can hold it too. */
class PostgreSqlStatements extends StandardStatements {
    private final Supplier<Schema> before;

    PostgreSqlStatements() {
        this("postgresql", () -> Schema.EMPTY);
    }

    PostgreSqlStatements(Supplier<Schema> before) {
        this("postgresql", before);
    }

    /** @param before the schema that the operation meets; few ask for it */
    PostgreSqlStatements(String database, Supplier<Schema> before) {
        this(database, new PostgreSqlLiterals(), before);
    }

    PostgreSqlStatements(String database, Literals literals, Supplier<Schema> before) {
        super(
                database,
                literals,
                EnumSet.of(Lexicon.ESCAPE_STRINGS, Lexicon.DOLLARS, Lexicon.TAGS, Lexicon.NESTED_COMMENTS));
        this.before = before;
    }

    @Override
    public List<String> partitionTable(Operation.PartitionTable operation) {
        return new PostgreSqlPartitions(this, before.get()).spread(operation);
    }

    @Override
    public List<String> addPartition(Operation.AddPartition operation) {
        return new PostgreSqlPartitions(this, before.get()).add(operation);
    }

    @Override
    public List<String> mergePartition(Operation.MergePartition operation) {
        return new PostgreSqlPartitions(this, before.get()).merge(operation);
    }

    @Override
    public List<String> dropPartition(Operation.DropPartition operation) {
        return PostgreSqlPartitions.drop(this, operation);
    }

    @Override
    public String type(ColumnType type) {
        return PostgreSqlTypes.of(type);
    }

    /** Looks first: CREATE SCHEMA IF NOT EXISTS wants the right to create even where there is nothing to create. */
    @Override
    protected List<String> createSchema(String schema) {
        return List.of(block("if to_regnamespace(" + Names.literal(quote(schema)) + ") is null then create schema "
                + quote(schema) + "; end if;"));
    }

    @Override
    protected List<String> createType(Column column) {
        ColumnType type = column.type();
        if (!PostgreSqlTypes.isEnumType(type)) {
            return List.of();
        }
        String name = type(type);
        String oid = "to_regtype(" + Names.literal(name) + ")";
        // By position only where the position is what is stored; else sorted, as Hibernate has it there.
        String values = Names.literals(
                type.kind() == Kind.ORDINAL_ENUM
                        ? type.values()
                        : type.values().stream().sorted().toList());
        return List.of(block("if " + oid + " is not null and array[" + values + "]::text[] is distinct from"
                + " (select array_agg(enumlabel::text order by enumsortorder) from pg_enum where enumtypid = " + oid
                + ") then alter type " + name + " rename to " + formerName(type) + "; end if;"
                + " if " + oid + " is null then create type " + name + " as enum (" + values + ");"
                + " create cast (varchar as " + name + ") with inout as implicit;"
                + " create cast (" + name + " as varchar) with inout as implicit; end if;"));
    }

    @Override
    protected List<String> dropType(Column column) {
        ColumnType type = column.type();
        return PostgreSqlTypes.isEnumType(type) ? List.of(dropType(type(type))) : List.of();
    }

    @Override
    protected @Nullable String valuesCheck(Column column) {
        ColumnType type = column.type();
        if (PostgreSqlTypes.isEnumType(type)) {
            return null;
        }
        String name = quote(column.name());
        return switch (type.kind()) {
            case ENUM -> "(" + name + " in (" + Names.literals(type.values()) + "))";
            case ORDINAL_ENUM -> "(" + name + " between 0 and " + (type.values().size() - 1) + ")";
            default -> null;
        };
    }

    /** The constraint has the name that PostgreSQL made up when the table or column had perhaps another, so look it up. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        String shape = column.type().kind() == Kind.ENUM
                ? "(pg_get_constraintdef(k.oid) like '%= ANY (%' or pg_get_constraintdef(k.oid) like '%)::text = %')"
                : "pg_get_constraintdef(k.oid) like '%>= 0) AND (%'";
        return block("execute coalesce((select format(" + Names.literal(alterTable(table) + "drop constraint %I")
                + ", k.conname) from pg_constraint k"
                + " join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]"
                + " where k.contype = 'c' and k.conrelid = " + regclass(table) + " and a.attname = "
                + folded(column.name()) + "::name and k.conname ~ '_check[0-9]*$' and " + shape
                + " limit 1), 'select 1');");
    }

    /** Proves the checks of a column that came unproved; their names PostgreSQL made up. */
    String validateChecks(String table, Column column) {
        return block("execute coalesce((select string_agg(format("
                + Names.literal(alterTable(table) + "validate constraint %I")
                + ", k.conname), '; ') from pg_constraint k"
                + " join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]"
                + " where k.contype = 'c' and not k.convalidated and k.conrelid = " + regclass(table)
                + " and a.attname = " + folded(column.name()) + "::name), 'select 1');");
    }

    @Override
    protected String generated(String expression) {
        return "generated always as (" + expression + ") stored";
    }

    /** Hibernate does not say it of generated columns there. */
    @Override
    protected boolean saysNotNull(Column column) {
        return !column.nullable() && column.generatedAs() == null;
    }

    @Override
    protected String type(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate \"" + column.collation() + "\"");
    }

    @Override
    protected String lengthOf(Column text) {
        return type(text.type()).equals("oid")
                ? length("convert_from(lo_get(" + quote(text.name()) + "), 'UTF8')")
                : super.lengthOf(text);
    }

    /** A moment with a time zone becomes one without by the session's, and the other way round. */
    @Override
    protected @Nullable String shifted(Column before, ColumnType after) {
        String name = quote(before.name());
        boolean was = before.type().kind() == Kind.TIMESTAMP_TZ;
        boolean will = after.kind() == Kind.TIMESTAMP_TZ;
        if (was == will) {
            return null;
        }
        return was
                ? "(" + name + " at time zone 'UTC') <> cast(" + name + " as timestamp)"
                : "(cast(" + name + " as timestamp) at time zone 'UTC') <> cast(" + name
                        + " as timestamp with time zone)";
    }

    /** A number of floating point becomes a decimal of no more than fifteen digits, unless it is written first. */
    @Override
    protected @Nullable String isInexact(String number, ColumnType before, ColumnType after) {
        return before.kind() == Kind.DECIMAL
                ? number + " <> cast(cast(" + as(number, after) + " as text) as numeric)"
                : super.isInexact(number, before, after);
    }

    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        String using = conversion == null ? PostgreSqlConversion.of(this, before, after) : conversion;
        List<String> statements = new ArrayList<>();
        statements.add(
                alterColumn(table, after) + "type " + type(after) + (using == null ? "" : " using (" + using + ")"));
        if (PostgreSqlTypes.isEnumType(after.type())) {
            statements.addAll(dropFormerType(after.type()));
        }
        return statements;
    }

    /** Drops the named enum that another has taken the place of. */
    List<String> dropFormerType(ColumnType type) {
        return List.of(dropType(formerName(type)));
    }

    /** An ordinary column cannot become a generated one, so another one takes its place; its values follow the expression. */
    @Override
    protected List<String> changeGeneration(String table, Column before, Column after) {
        if (after.generatedAs() == null) {
            List<String> statements = new ArrayList<>();
            statements.add(alterColumn(table, after) + "drop expression");
            if (!after.nullable()) {
                statements.add(alterColumn(table, after) + "set not null");
            }
            return statements;
        }
        return List.of(
                alterTable(table) + "drop column " + quote(before.name()),
                alterTable(table) + "add column " + definition(after));
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        List<String> statements = new ArrayList<>();
        statements.add(alterColumn(table, column) + "add generated by default as identity");
        statements.addAll(renumber(table, column.name()));
        return statements;
    }

    @Override
    protected List<String> renumber(String table, String column) {
        return List.of("select setval(pg_get_serial_sequence(" + Names.literal(quote(table)) + ", " + folded(column)
                + "), greatest(coalesce(max(" + quote(column) + "), 0), 0) + 1, false) from " + quote(table));
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        return alterColumn(table, column) + "drop identity if exists";
    }

    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "update " + quote(table) + " t set " + name + " = n.number from (select ctid as place,"
                + " row_number() over () + (select coalesce(max(" + name + "), 0) from " + quote(table)
                + ") as number from " + quote(table) + " where " + name + " is null) n where t.ctid = n.place";
    }

    /** An unnamed key has the name that PostgreSQL made up when the table had perhaps another, so look it up. */
    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        if (key.name() != null) {
            return List.of(alterTable(table) + "drop constraint " + quote(key.name()));
        }
        return List.of(block("execute (select format(" + Names.literal(alterTable(table) + "drop constraint %I")
                + ", conname) from pg_constraint where contype = 'p' and conrelid = " + regclass(table) + ");"));
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return alterTable(table) + "rename column " + quote(from) + " to " + quote(to);
    }

    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of("select setval(" + Names.literal(quote(sequence.name())) + ", " + highest + " + "
                + sequence.increment() + ", false) from " + quote(column.table()) + " having " + highest + " >= "
                + sequence.start());
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        return schema == null
                ? List.of(block("execute format(" + Names.literal(alterTable(table) + "set schema %I")
                        + ", current_schema());"))
                : Stream.concat(
                                createSchema(schema).stream(),
                                Stream.of(alterTable(table) + "set schema " + quote(schema)))
                        .toList();
    }

    @Override
    protected List<String> renameSequence(String from, String to) {
        return List.of("alter sequence " + quote(from) + " rename to " + quote(Names.last(to)));
    }

    /** The index is in the table's schema, which PostgreSQL does not let one say. */
    @Override
    protected String indexName(String table, Index index) {
        return quote(Names.last(index.name()));
    }

    /** Casts first, as they would keep the type; if a column still has it, all of it is undone. */
    private static String dropType(String name) {
        return block("drop cast if exists (varchar as " + name + "); drop cast if exists (" + name + " as varchar);"
                + " drop type if exists " + name + "; exception when dependent_objects_still_exist then null;");
    }

    /** What a named enum is called while columns move to its new values. */
    private String formerName(ColumnType type) {
        String name = Objects.requireNonNull(type.name(), "a named enum has a name");
        String last = Names.last(name);
        return quote("`" + (Names.isQuoted(last) ? Names.bare(last) : last.toLowerCase(Locale.ROOT)) + " before`");
    }

    static String block(String body) {
        return "do $tidemark$ begin " + body + " end $tidemark$";
    }

    String regclass(String table) {
        return Names.literal(quote(table)) + "::regclass";
    }

    /** A part of a name as the catalog has it, as a literal. */
    static String folded(String part) {
        return Names.literal(Names.isQuoted(part) ? Names.bare(part) : part.toLowerCase(Locale.ROOT));
    }
}
