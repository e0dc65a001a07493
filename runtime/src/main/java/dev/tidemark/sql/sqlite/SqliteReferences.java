package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Rows;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.RowStatements;
import java.util.ArrayList;
import java.util.List;

/**
 * What the foreign keys want of an optional row, as conditions. SQLite checks them only when the whole step is done, which would
 * then be taken back for the sake of one row.
 */
final class SqliteReferences {
    private final Schema schema;
    private final RowStatements statements;

    SqliteReferences(Schema schema, RowStatements statements) {
        this.schema = schema;
        this.statements = statements;
    }

    /** Whether all that a row refers to is there; empty where it refers to nothing. */
    List<String> referred(String tableName, Rows rows, List<Datum> row) {
        List<String> conditions = new ArrayList<>();
        Table table = schema.table(tableName);
        if (table != null) {
            for (ForeignKey key : table.foreignKeys().values()) {
                String condition = match(tableName, rows, row, key.columns(), key.targetColumns());
                if (!condition.isEmpty()) {
                    conditions.add("exists (select 1 from " + statements.spelling.quote(key.targetTable()) + " where "
                            + condition + ")");
                }
            }
        }
        return conditions;
    }

    /** Whether nothing refers to a row. */
    List<String> free(String tableName, Rows rows, List<Datum> row) {
        List<String> conditions = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                String condition = key.targetTable().equals(tableName)
                        ? match(tableName, rows, row, key.targetColumns(), key.columns())
                        : "";
                if (!condition.isEmpty()) {
                    conditions.add("not exists (select 1 from " + statements.spelling.quote(table.name()) + " where "
                            + condition + ")");
                }
            }
        }
        return conditions;
    }

    /** Whether columns of another table hold the values of the row's; empty where one of these is null or not stated. */
    private String match(String table, Rows rows, List<Datum> row, List<String> columns, List<String> others) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int place = 0; place < row.size(); place++) {
                Rows.Field field = rows.fields().get(place);
                if (Names.areOne(field.name(), columns.get(i)) && row.get(place).value() != null) {
                    parts.add(statements.spelling.quote(others.get(i)) + " = "
                            + statements.literal(table, field, row.get(place)));
                }
            }
        }
        return parts.size() == columns.size() ? String.join(" and ", parts) : "";
    }
}
