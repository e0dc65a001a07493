package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Spelling;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL makes values of one type of those of another. */
final class PostgreSqlConversion {
    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.CHAR, Kind.NCHAR, Kind.VARCHAR, Kind.NVARCHAR, Kind.TEXT, Kind.NTEXT, Kind.ENUM);
    private static final Set<Kind> LARGE_TEXTS = EnumSet.of(Kind.CLOB, Kind.NCLOB);
    private static final Set<Kind> BYTES = EnumSet.of(Kind.BINARY, Kind.VARBINARY, Kind.LONG_VARBINARY);
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.REAL, Kind.DOUBLE, Kind.FLOAT, Kind.DECIMAL);
    private static final Set<Kind> TIMES = EnumSet.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);

    private final Spelling spelling;

    private PostgreSqlConversion(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The expression of the column's values as they will be; null where PostgreSQL finds it by itself. */
    static @Nullable String of(Spelling spelling, Column before, Column after) {
        return assigns(before.type(), after.type()) ? null : new PostgreSqlConversion(spelling).cast(before, after);
    }

    /**
     * Whether PostgreSQL converts by itself: then USING stays away, for with it a longer varchar would rewrite the table
     * (ALTER TABLE, "Notes").
     */
    private static boolean assigns(ColumnType before, ColumnType after) {
        if (PostgreSqlTypes.isEnumType(after)) {
            return false;
        }
        return Stream.of(TEXTS, NUMBERS, TIMES)
                        .anyMatch(family -> family.contains(before.kind()) && family.contains(after.kind()))
                || (TEXTS.contains(after.kind()) && (NUMBERS.contains(before.kind()) || TIMES.contains(before.kind())));
    }

    /** Through text to a limited text, as a cast to a limited one would cut silently. */
    private String cast(Column before, Column after) {
        String name = spelling.quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        if (LARGE_TEXTS.contains(from) && !LARGE_TEXTS.contains(to) && to != Kind.BLOB) {
            return "convert_from(lo_get(" + name + "), 'UTF8')"
                    + (TEXTS.contains(to) ? "" : "::" + spelling.type(after.type()));
        }
        if (LARGE_TEXTS.contains(to) && !LARGE_TEXTS.contains(from) && from != Kind.BLOB) {
            return "lo_from_bytea(0, convert_to(" + name + "::text, 'UTF8'))";
        }
        if (from == Kind.BLOB && BYTES.contains(to)) {
            return "lo_get(" + name + ")";
        }
        if (BYTES.contains(from) && to == Kind.BLOB) {
            return "lo_from_bytea(0, " + name + ")";
        }
        if (from == Kind.BOOLEAN && NUMBERS.contains(to)) {
            return name + "::integer";
        }
        if (NUMBERS.contains(from) && to == Kind.BOOLEAN) {
            return name + " <> 0";
        }
        if (PostgreSqlTypes.isEnumType(after.type())) {
            return name + "::text::" + spelling.type(after.type());
        }
        if (Conversions.areStrangers(from, to)) {
            return name + "::text::" + spelling.type(after.type());
        }
        return name + "::" + (TEXTS.contains(to) ? "text" : spelling.type(after.type()));
    }
}
