package dev.tidemark.sql.h2;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;

/** A change of type whose new values an expression gives. H2 has no USING: it goes through a column beside. */
final class H2Conversion {
    private final String table;
    private final Column before;
    private final Column after;
    private final String alterTable;
    private final String alter;
    private final String setType;

    H2Conversion(H2Statements statements, String table, Column before, Column after) {
        this.table = table;
        this.before = before;
        this.after = after;
        alterTable = statements.alterTable(table);
        alter = statements.alterColumn(table, after);
        setType = alter + "set data type " + H2Types.of(after.type());
    }

    List<String> statements(String expression) {
        String beside = Names.quote("`" + Names.bare(after.name()) + " converted`");
        List<String> statements = new ArrayList<>();
        if (before.type().kind() == Kind.ENUM) {
            // Else an expression over the column could give the old values alone.
            statements.add(alter + "set data type varchar");
        }
        statements.add(alterTable + "add column " + beside + " " + H2Types.of(after.type()));
        statements.add(update(beside, expression));
        statements.addAll(passesAsText() ? asText(beside) : throughNull(beside));
        statements.add(alterTable + "drop column " + beside);
        return statements;
    }

    /** A column of a key cannot be empty meanwhile. */
    private boolean passesAsText() {
        return !after.nullable()
                && passesAsText(before.type().kind())
                && passesAsText(after.type().kind());
    }

    private List<String> asText(String beside) {
        List<String> statements = new ArrayList<>();
        if (before.type().kind() != Kind.ENUM) {
            statements.add(alter + "set data type varchar");
        }
        statements.add(update(Names.quote(after.name()), beside));
        statements.add(setType);
        return statements;
    }

    private List<String> throughNull(String beside) {
        String column = Names.quote(after.name());
        List<String> statements = new ArrayList<>();
        if (!after.nullable()) {
            statements.add(alter + "drop not null");
        }
        statements.add(update(column, "null"));
        statements.add(setType);
        statements.add(update(column, beside));
        if (!after.nullable() && !before.nullable()) {
            statements.add(alter + "set not null");
        }
        return statements;
    }

    private String update(String column, String value) {
        return "update " + Names.quote(table) + " set " + column + " = " + value;
    }

    /** Whether H2 makes text of a value of the kind, and the same value of the text. */
    private static boolean passesAsText(Kind kind) {
        return switch (kind) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL -> true;
            case CHAR, VARCHAR, NCHAR, NVARCHAR, UUID, ENUM, ORDINAL_ENUM -> true;
            case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> true;
            default -> false;
        };
    }
}
