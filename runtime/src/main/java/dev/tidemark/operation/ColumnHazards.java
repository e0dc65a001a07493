package dev.tidemark.operation;

import static dev.tidemark.operation.Hazards.ONLINE;
import static dev.tidemark.operation.Hazards.QUIET;
import static dev.tidemark.operation.Hazards.SCAN;

import dev.tidemark.operation.Hazard.Found;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hazards of a column that comes or changes. */
final class ColumnHazards {
    private static final String REWRITTEN = "while it is written anew, row by row";
    private static final String IN_STEPS =
            "Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.";
    private static final Set<Kind> SIZED =
            Set.of(Kind.VARCHAR, Kind.NVARCHAR, Kind.VARBINARY, Kind.ENUM, Kind.ORDINAL_ENUM);

    private static final List<Kind> WHOLE = List.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);
    private static final Set<Kind> TEXTS = Set.of(Kind.CHAR, Kind.VARCHAR);

    private ColumnHazards() {}

    static List<Found> ofNew(Operation.AddColumn operation) {
        Column column = operation.column();
        List<Found> found = new ArrayList<>();
        if (column.generatedAs() != null || column.identity() || isVolatile(column.defaultValue())) {
            found.addAll(Hazards.longLock(operation.table(), REWRITTEN, QUIET));
        } else if (operation.backfill() != null) {
            found.addAll(Hazards.longLock(operation.table(), "while all rows get their value", ONLINE));
        }
        boolean filled = column.defaultValue() != null || column.identity() || column.generatedAs() != null;
        if (!column.nullable() && !filled) {
            found.addAll(required(operation.table(), column));
        }
        return found;
    }

    static List<Found> ofRequired(String table, Column column) {
        List<Found> found = new ArrayList<>(Hazards.longLock(table, SCAN, ONLINE));
        if (column.defaultValue() == null) {
            found.addAll(required(table, column));
        }
        return found;
    }

    private static List<Found> required(String table, Column column) {
        return Hazards.oldVersions(
                "write rows without " + table + "." + column.name() + ", which fail from then on",
                "Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.");
    }

    static List<Found> ofChanged(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        List<Found> found = new ArrayList<>();
        if (isRewritten(before.type(), after.type())) {
            found.addAll(Hazards.longLock(operation.table(), REWRITTEN, IN_STEPS));
        }
        if (before.nullable() && !after.nullable()) {
            found.addAll(ofRequired(operation.table(), after));
        }
        if (!holds(after.type(), before.type())) {
            found.addAll(Hazards.oldVersions(
                    "may write values that no longer fit, or misread what they find", "Stop them before this runs."));
        }
        if (before.identity() && !after.identity()) {
            found.addAll(Hazards.oldVersions(
                    "let the database number " + operation.table() + "." + after.name(),
                    "Stop them before this runs."));
        }
        return found;
    }

    /** Whether a column of the type takes all that one of the other takes, and gives it back as that would. */
    private static boolean holds(ColumnType type, ColumnType old) {
        int whole = WHOLE.indexOf(old.kind());
        if (type.kind() != old.kind()) {
            return (whole >= 0 && WHOLE.indexOf(type.kind()) > whole)
                    || (TEXTS.contains(old.kind()) && type.kind() == Kind.TEXT)
                    || (old.kind() == Kind.REAL && type.kind() == Kind.DOUBLE);
        }
        return switch (type.kind()) {
            case ENUM, NAMED_ENUM -> type.values().containsAll(old.values());
            case ORDINAL_ENUM ->
                type.values().size() >= old.values().size()
                        && type.values().subList(0, old.values().size()).equals(old.values());
            case DECIMAL ->
                type.scale() >= old.scale() && type.precision() - type.scale() >= old.precision() - old.scale();
            case CHAR, VARCHAR, NCHAR, NVARCHAR, BINARY, VARBINARY -> type.length() >= old.length();
            case ARRAY -> type.element() != null && old.element() != null && holds(type.element(), old.element());
            case FLOAT, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> type.precision() >= old.precision();
            default -> type.equals(old);
        };
    }

    /** PostgreSQL: neither a longer limit, nor none, nor more digits at the same scale rewrite a table. */
    private static boolean isRewritten(ColumnType before, ColumnType after) {
        boolean same = before.kind() == after.kind();
        boolean grows = same && SIZED.contains(before.kind()) && after.length() >= before.length();
        boolean freed = before.kind() == Kind.VARCHAR && after.kind() == Kind.TEXT;
        boolean moreDigits = same
                && before.kind() == Kind.DECIMAL
                && before.scale() == after.scale()
                && after.precision() >= before.precision();
        boolean moreConstants =
                same && before.kind() == Kind.NAMED_ENUM && after.values().containsAll(before.values());
        return !before.equals(after) && !grows && !freed && !moreDigits && !moreConstants;
    }

    /** A call is made for each row, where its answer may differ; the time of a transaction does not. */
    private static boolean isVolatile(@Nullable String expression) {
        return expression != null
                && expression.contains("(")
                && !expression
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .matches("(now|current_\\w+|local\\w+)\\s*\\(\\d*\\)|\\(.*\\)");
    }
}
