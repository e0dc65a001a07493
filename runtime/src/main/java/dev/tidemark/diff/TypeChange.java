package dev.tidemark.diff;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.List;
import java.util.Set;

/** Whether every value of one type is a value of another. */
final class TypeChange {
    private static final List<Kind> INTEGERS = List.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);
    private static final List<Kind> FLOATS = List.of(Kind.REAL, Kind.DOUBLE);
    private static final Set<Kind> TEXTS =
            Set.of(Kind.CHAR, Kind.VARCHAR, Kind.NCHAR, Kind.NVARCHAR, Kind.TEXT, Kind.NTEXT, Kind.ENUM);
    private static final Set<Kind> UNBOUNDED = Set.of(Kind.TEXT, Kind.NTEXT, Kind.CLOB, Kind.NCLOB);
    /** How large they may be, few databases say; those that do ask the rows. */
    private static final Set<Kind> LARGE = Set.of(Kind.CLOB, Kind.NCLOB, Kind.BLOB);

    private static final Set<Kind> BYTES = Set.of(Kind.BINARY, Kind.VARBINARY);
    private static final Set<Kind> LARGE_BYTES = Set.of(Kind.LONG_VARBINARY, Kind.BLOB);

    /** The characters that the widest value of each of {@link #INTEGERS} takes, its sign among them. */
    private static final List<Integer> DIGITS = List.of(4, 6, 11, 20);

    private static final Set<Kind> ENUMS = Set.of(Kind.ENUM, Kind.NAMED_ENUM, Kind.ORDINAL_ENUM);

    private TypeChange() {}

    /** Whether every row keeps its value. */
    static boolean widens(ColumnType before, ColumnType after) {
        if (before.kind() == after.kind()) {
            return ENUMS.contains(before.kind())
                    ? keepsConstants(before, after)
                    : (after.length() >= before.length() || LARGE.contains(after.kind()))
                            && after.scale() >= before.scale()
                            && after.precision() - after.scale() >= before.precision() - before.scale()
                            // Bytes of a fixed length are filled up.
                            && (before.kind() != Kind.BINARY || before.length() == after.length())
                            && before.kind() != Kind.NATIVE
                            && before.kind() != Kind.ARRAY;
        }
        return grows(INTEGERS, before, after)
                || (before.kind() == Kind.DATE && after.kind() == Kind.TIMESTAMP)
                || (INTEGERS.contains(before.kind()) && textHolds(after, DIGITS.get(INTEGERS.indexOf(before.kind()))))
                || grows(FLOATS, before, after)
                || (TEXTS.contains(before.kind()) && textHolds(after, longest(before)))
                || (BYTES.contains(before.kind()) && LARGE_BYTES.contains(after.kind()));
    }

    /** Whether one could be the other under a new name: the same kind, or both text. */
    static boolean alike(ColumnType before, ColumnType after) {
        return before.kind() == after.kind() || (TEXTS.contains(before.kind()) && TEXTS.contains(after.kind()));
    }

    static boolean isInteger(ColumnType type) {
        return INTEGERS.contains(type.kind());
    }

    /** By name every constant must stay; by position those before must be the first of those after. */
    private static boolean keepsConstants(ColumnType before, ColumnType after) {
        return before.kind() == Kind.ORDINAL_ENUM
                ? after.values().size() >= before.values().size()
                        && after.values().subList(0, before.values().size()).equals(before.values())
                : after.values().containsAll(before.values());
    }

    private static boolean grows(List<Kind> order, ColumnType before, ColumnType after) {
        int was = order.indexOf(before.kind());
        return was >= 0 && order.indexOf(after.kind()) > was;
    }

    private static int longest(ColumnType text) {
        return UNBOUNDED.contains(text.kind()) ? Integer.MAX_VALUE : text.length();
    }

    private static boolean textHolds(ColumnType after, int length) {
        return UNBOUNDED.contains(after.kind())
                || ((after.kind() == Kind.VARCHAR || after.kind() == Kind.NVARCHAR) && after.length() >= length);
    }
}
