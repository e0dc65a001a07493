package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Spelling;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conversions that other databases make by themselves; SQLite would keep the value as it was. */
final class SqliteConversions {
    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.NCHAR, Kind.NVARCHAR, Kind.TEXT, Kind.NTEXT);
    private static final Set<Kind> MOMENTS = EnumSet.of(Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);

    private SqliteConversions() {}

    /** Whether texts become numbers as they are; one that is none SQLite would keep, where other databases refuse it. */
    static boolean keepsTexts(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        return TEXTS.contains(before.type().kind())
                && SqliteTypes.isNumber(after.type())
                && after.type().kind() != Kind.ORDINAL_ENUM
                && operation.backfill() == null;
    }

    /** The new value of the column, or null where it is the old one. */
    static @Nullable String of(Column before, Column after, Spelling spelling) {
        String common = Conversions.of(before, after, spelling);
        if (common != null) {
            return common;
        }
        String name = spelling.quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        // A driver may store times as numbers, which mean the same before and after.
        if (from == Kind.DATE && MOMENTS.contains(to)) {
            return "case typeof(" + name + ") when 'text' then " + name + " || ' 00:00:00.000' else " + name + " end";
        }
        if (MOMENTS.contains(from) && to == Kind.DATE) {
            return "case typeof(" + name + ") when 'text' then substr(" + name + ", 1, 10) else " + name + " end";
        }
        if (from == Kind.UUID && TEXTS.contains(to)) {
            String hex = "lower(hex(" + name + "))";
            return "case typeof(" + name + ") when 'blob' then substr(" + hex + ", 1, 8) || '-' || substr(" + hex
                    + ", 9, 4) || '-' || substr(" + hex + ", 13, 4) || '-' || substr(" + hex
                    + ", 17, 4) || '-' || substr("
                    + hex + ", 21) else " + name + " end";
        }
        return TEXTS.contains(from) && to == Kind.UUID ? "unhex(replace(" + name + ", '-', ''))" : null;
    }
}
