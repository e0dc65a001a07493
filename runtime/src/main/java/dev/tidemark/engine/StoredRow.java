package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a row of the history or the journal, which anyone may have edited. Each throws HISTORY_DAMAGED where it makes no sense. */
final class StoredRow {
    private StoredRow() {}

    /** The entry of a row as {@link History} asks for it. */
    static HistoryEntry entry(ResultSet result, Dialect dialect) throws SQLException {
        String id = text(result, 1, "", "revision");
        String parents = parents(result, id, dialect);
        LocalDateTime appliedAt = dateTime(result);
        if (appliedAt == null) {
            throw damaged(id, "applied_at is null");
        }
        HistoryEntry.Kind kind = one(HistoryEntry.Kind.class, text(result, 4, id, "kind"), id, "kind");
        if ((kind == HistoryEntry.Kind.REPEATABLE) != id.startsWith(RevisionIndex.Repeatable.PREFIX)) {
            throw damaged(id, "it cannot be of the kind " + kind.name().toLowerCase(Locale.ROOT));
        }
        return new HistoryEntry(
                id,
                words(parents),
                text(result, 3, id, "checksum"),
                kind,
                result.getInt(5),
                appliedAt.toInstant(ZoneOffset.UTC),
                Duration.ofMillis(result.getLong(7)),
                text(result, 8, id, "applied_by"),
                result.getString(9),
                result.getString(10),
                result.getInt(11) == 1,
                words(result.getString(12)));
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Derby's driver knows nothing of java.time, and tells of one way only: through the JVM's zone, there and back. */
    private static @Nullable LocalDateTime dateTime(ResultSet result) throws SQLException {
        try {
            return result.getObject(6, LocalDateTime.class);
        } catch (SQLException unknownClass) {
            Timestamp timestamp = result.getTimestamp(6);
            return timestamp == null ? null : timestamp.toLocalDateTime();
        }
    }

    private static String text(ResultSet result, int column, String id, String name) throws SQLException {
        String text = result.getString(column);
        if (text == null) {
            throw damaged(id, name + " is null");
        }
        return text;
    }

    /** Those of the first revision are an empty text, which some databases take for null. */
    private static String parents(ResultSet result, String id, Dialect dialect) throws SQLException {
        boolean isEmpty = result.getString(2) == null && !dialect.keepsEmptyTexts();
        return isEmpty ? "" : text(result, 2, id, "parents");
    }

    /** The constant that a row of the history or the journal names. */
    static <E extends Enum<E>> E one(Class<E> type, String word, String id, String column) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw damaged(id, column + " says \"" + word + "\", which Tidemark does not know");
    }

    static TidemarkException damaged(String id, String what) {
        return new TidemarkException(
                Code.HISTORY_DAMAGED,
                id.isEmpty() ? History.TABLE : id,
                "Its row in " + History.TABLE + " or " + Journal.TABLE + " cannot be read: " + what
                        + ". Someone has edited it, or a newer Tidemark has written it: put the value right, or run the newer"
                        + " one.");
    }
}
