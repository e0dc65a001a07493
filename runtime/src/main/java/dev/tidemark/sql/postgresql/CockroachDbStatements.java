package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.RowStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations in CockroachDB's SQL: PostgreSQL's, but for its DO blocks, which cannot run SQL that they make up. */
final class CockroachDbStatements extends PostgreSqlStatements {
    CockroachDbStatements() {
        super("cockroachdb", new CockroachDbLiterals(), () -> Schema.EMPTY);
    }

    /** It has partitions in another sense: where the rows lie, and not that they can go at once. */
    @Override
    public List<String> partitionTable(Operation.PartitionTable operation) {
        return List.of();
    }

    @Override
    public List<String> addPartition(Operation.AddPartition operation) {
        return List.of();
    }

    @Override
    public List<String> mergePartition(Operation.MergePartition operation) {
        return List.of();
    }

    @Override
    public List<String> dropPartition(Operation.DropPartition operation) {
        return List.of(new RowStatements(this).delete(operation));
    }

    @Override
    public String type(ColumnType type) {
        return CockroachDbTypes.of(type);
    }

    @Override
    protected List<String> createSchema(String schema) {
        return List.of("create schema if not exists " + quote(schema));
    }

    @Override
    protected List<String> createType(Column column) {
        ColumnType type = column.type();
        return PostgreSqlTypes.isEnumType(type)
                ? List.of(
                        "create type if not exists " + type(type) + " as enum (" + Names.literals(ordered(type)) + ")")
                : List.of();
    }

    /** By position only where the position is what is stored; else sorted, as Hibernate has it there. */
    private static List<String> ordered(ColumnType type) {
        return type.kind() == Kind.ORDINAL_ENUM
                ? type.values()
                : type.values().stream().sorted().toList();
    }

    /** A serial column, as Hibernate has it there. */
    @Override
    public String uncheckedDefinition(Column column) {
        return column.identity()
                ? quote(column.name()) + " " + serial(column.type().kind()) + " not null"
                : super.uncheckedDefinition(column);
    }

    private static String serial(Kind kind) {
        return kind == Kind.BIGINT ? "serial8" : kind == Kind.INTEGER ? "serial4" : "serial2";
    }

    @Override
    protected boolean saysNotNull(Column column) {
        return !column.nullable();
    }

    /** A serial column's default. */
    @Override
    protected List<String> addIdentity(String table, Column column) {
        return List.of(alterColumn(table, column) + "set default unique_rowid()");
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        return alterColumn(table, column) + "drop default";
    }

    /** Its numbers are of the clock, and behind all others. */
    @Override
    protected List<String> renumber(String table, String column) {
        return List.of();
    }

    /** Stays: another column may have it, and the statement would fail. */
    @Override
    protected List<String> dropType(Column column) {
        return List.of();
    }

    @Override
    List<String> dropFormerType(ColumnType type) {
        return List.of();
    }

    /** A type that keeps its name gets its new values; those that go stay in it, since rows may have them. */
    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        ColumnType type = after.type();
        boolean isSame = PostgreSqlTypes.isEnumType(type)
                && PostgreSqlTypes.isEnumType(before.type())
                && Objects.equals(before.type().name(), type.name());
        if (!isSame) {
            return super.changeType(table, before, after, conversion);
        }
        List<String> statements = new ArrayList<>();
        type.values().stream()
                .filter(value -> !before.type().values().contains(value))
                .forEach(value -> statements.add(
                        "alter type " + type(type) + " add value if not exists " + Names.literal(value)));
        return statements;
    }

    /** The name that CockroachDB makes up. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        return alterTable(table) + "drop constraint if exists " + quote("`check_" + Names.bare(column.name()) + "`");
    }

    /** As its serial columns number. */
    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "update " + quote(table) + " set " + name + " = unique_rowid() where " + name + " is null";
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        String name = key.name() == null ? "`" + Names.bare(Names.last(table)) + "_pkey`" : key.name();
        return List.of(alterTable(table) + "drop constraint " + quote(name));
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        List<String> statements = new ArrayList<>(schema == null ? List.of() : createSchema(schema));
        statements.add(alterTable(table) + "set schema " + (schema == null ? "public" : quote(schema)));
        return statements;
    }
}
