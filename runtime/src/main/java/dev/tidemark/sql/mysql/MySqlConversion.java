package dev.tidemark.sql.mysql;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;

/** A change of type whose new values an expression gives: they wait in a column beside until the column can hold them. */
final class MySqlConversion {
    private static final int LONGEST_KEY = 255;

    private final MySqlColumnStatements statements;
    private final String table;
    private final Column before;
    private final Column after;

    MySqlConversion(MySqlColumnStatements statements, String table, Column before, Column after) {
        this.statements = statements;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    /** Whether a value of the kind is written as it stands. */
    static boolean isText(Kind kind) {
        return switch (kind) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, TEXT, NTEXT, CLOB, NCLOB -> true;
            default -> false;
        };
    }

    /** What the column is after {@link #statements}. */
    Column result() {
        Column plain = after.withDefault(null).withIdentity(false);
        return before.nullable() ? plain.withNullable(true) : plain.withNullable(false);
    }

    List<String> statements(String expression) {
        String beside = "`" + Names.bare(after.name()) + " converted`";
        Column besideColumn = Column.of(beside, after.type());
        List<String> all = new ArrayList<>();
        all.add(statements.alterTable(table) + "add column " + statements.definition(besideColumn));
        all.add(update(beside, expression));
        Column plain = before.withDefault(null).withIdentity(false).withGeneratedAs(null);
        if (before.nullable()) {
            all.add(statements.modify(table, plain));
            all.add(update(after.name(), "null"));
            all.add(statements.modify(table, result()));
            all.add(update(after.name(), statements.quote(beside)));
        } else {
            // A column of a key cannot be empty meanwhile.
            all.add(statements.modify(table, plain.withType(ColumnType.varchar(LONGEST_KEY))));
            all.add(update(after.name(), statements.quote(beside)));
            all.add(statements.modify(table, result()));
        }
        all.add(statements.alterTable(table) + "drop column " + statements.quote(beside));
        return all;
    }

    private String update(String column, String value) {
        return "update " + statements.quote(table) + " set " + statements.quote(column) + " = " + value;
    }
}
