package dev.tidemark.sql;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Random schemas without what a database itself refuses, whoever asks for it. */
final class Suited {
    private Suited() {}

    /** MariaDB computes nothing from a column that numbers the rows, in a check or in another column. */
    static Schema numberingOnlyWhatNothingReads(Schema schema) {
        return each(schema, table -> {
            boolean reads = !table.checks().isEmpty()
                    || table.columns().values().stream().anyMatch(column -> column.generatedAs() != null);
            Table suited = table;
            for (Column column : table.columns().values()) {
                if (reads && column.identity()) {
                    suited = suited.with(column.withIdentity(false));
                }
            }
            return suited;
        });
    }

    /** MariaDB has no check over a column that a foreign key sets to NULL. */
    static Schema checkingNothingThatIsSetNull(Schema schema) {
        return each(schema, table -> {
            boolean sets = table.foreignKeys().values().stream()
                    .anyMatch(key -> key.onDelete() == ForeignKey.OnDelete.SET_NULL);
            return sets ? table.withChecks(Map.of()) : table;
        });
    }

    /** Derby lets the deletion of a row reach another table on one way only. */
    static Schema deletingOnOneWay(Schema schema) {
        return each(schema, table -> {
            boolean isTarget = schema.tables().values().stream()
                    .flatMap(other -> other.foreignKeys().values().stream())
                    .anyMatch(key -> key.targetTable().equals(table.name()));
            Table suited = table;
            for (ForeignKey key : table.foreignKeys().values()) {
                Table target = schema.table(key.targetTable());
                boolean one = table.foreignKeys().size() == 1
                        && !isTarget
                        && target != null
                        && target.foreignKeys().isEmpty();
                if (!one) {
                    suited = suited.with(
                            new ForeignKey(key.name(), key.columns(), key.targetTable(), key.targetColumns(), null));
                }
            }
            return suited;
        });
    }

    /** H2 has no TINYINT and no BLOB where it stands for PostgreSQL, which has none. */
    static Schema withoutTinyIntAndBlob(Schema schema) {
        return each(schema, table -> {
            Table suited = table;
            for (Column column : table.columns().values()) {
                ColumnType type = suited(column.type());
                if (!type.equals(column.type())) {
                    suited = suited.with(column.withType(type).withDefault(null));
                }
            }
            return suited;
        });
    }

    private static ColumnType suited(ColumnType type) {
        if (type.kind() == Kind.TINYINT || (type.kind() == Kind.ORDINAL_ENUM && type.name() == null)) {
            return ColumnType.sized(Kind.SMALLINT, 0, 0, 0);
        }
        return Databases.H2.dialect().type(type).equals("blob") ? ColumnType.sized(Kind.VARBINARY, 100, 0, 0) : type;
    }

    private static Schema each(Schema schema, UnaryOperator<Table> step) {
        Schema suited = schema;
        for (String name : schema.tables().keySet()) {
            suited = suited.with(step.apply(Objects.requireNonNull(schema.table(name))));
        }
        return suited;
    }
}
