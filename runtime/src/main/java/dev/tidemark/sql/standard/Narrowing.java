package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows whose value a change of type would cut, round or lose: a condition for each way in which that may happen. */
final class Narrowing {
    private static final Pattern NUMBER = Pattern.compile("(?i)(tinyint|smallint|integer|number\\b).*");
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.REAL, Kind.DOUBLE, Kind.FLOAT, Kind.DECIMAL);

    private final Spelling spelling;
    private final Column before;
    private final ColumnType type;
    private final ColumnType after;
    private final String name;

    Narrowing(Spelling spelling, Column before, ColumnType after) {
        this.spelling = spelling;
        this.before = before;
        this.type = before.type();
        this.after = after;
        this.name = spelling.quote(before.name());
    }

    /** The conditions on the column, any of which makes a row one that does not keep its value. */
    List<String> conditions() {
        if (areStrangers()) {
            return List.of(name + " is not null");
        }
        List<String> conditions = new ArrayList<>();
        if (isText(type) || isNamed(type)) {
            conditions.addAll(unread());
        }
        switch (after.kind()) {
            case ENUM, NAMED_ENUM -> conditions.addAll(constants());
            case ORDINAL_ENUM -> conditions.addAll(positions());
            case CHAR, NCHAR, VARCHAR, NVARCHAR -> conditions.addAll(texts());
            case BOOLEAN -> {
                if (NUMBERS.contains(type.kind())) {
                    conditions.add(name + " not in (0, 1)");
                }
            }
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL ->
                conditions.addAll(new NumberNarrowing(spelling, before, after).conditions());
            case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                conditions.addAll(new MomentNarrowing(spelling, before, after).conditions());
            case BINARY, VARBINARY -> conditions.addAll(bytes());
            case INTERVAL_SECOND -> {
                if (type.kind() == Kind.INTERVAL_SECOND && type.scale() > after.scale() && isSpelledAnew()) {
                    conditions.add(comesBackAsAnother());
                }
            }
            case ARRAY -> {
                if (type.kind() == Kind.ARRAY && !Objects.equals(type.element(), after.element()) && isSpelledAnew()) {
                    conditions.add(comesBackAsAnother());
                }
            }
            default -> {}
        }
        if ((type.kind() == Kind.NATIVE || after.kind() == Kind.NATIVE) && isSpelledAnew()) {
            conditions.add(comesBackAsAnother());
        }
        return conditions;
    }

    /** Whether no value means the same in both: also a duration and a number, whose unit each database has for itself. */
    private boolean areStrangers() {
        return Conversions.areStrangers(type.kind(), after.kind())
                || (type.kind() == Kind.INTERVAL_SECOND && NUMBERS.contains(after.kind()))
                || (NUMBERS.contains(type.kind()) && after.kind() == Kind.INTERVAL_SECOND)
                || (type.kind() == Kind.INET
                        && isText(after)
                        && !spelling.type(type).equals("inet"));
    }

    /** A text that the conversion makes nothing of. */
    private List<String> unread() {
        boolean mayFail =
                after.kind() == Kind.ORDINAL_ENUM || after.kind() == Kind.BOOLEAN || after.kind() == Kind.UUID;
        String conversion = mayFail ? spelling.conversion(before, before.withType(after)) : null;
        return conversion == null || keeps(type, after)
                ? List.of()
                : List.of(name + " is not null and (" + conversion + ") is null");
    }

    private List<String> constants() {
        return type.kind() == Kind.ORDINAL_ENUM || keeps(type, after)
                ? List.of()
                : List.of(spelling.asText(name) + " not in (" + spelling.literals(after.values()) + ")");
    }

    /** The rows with a constant that goes; one whose place another takes counts as renamed. */
    private List<String> positions() {
        if (type.kind() != Kind.ORDINAL_ENUM) {
            return List.of();
        }
        SortedMap<Integer, Integer> numbers = type.renumbering(after);
        List<Integer> gone = IntStream.range(0, type.values().size())
                .filter(number -> numbers.isEmpty() ? number >= after.values().size() : !numbers.containsKey(number))
                .boxed()
                .toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        return List.of(
                isNumber(type)
                        ? name + " in (" + gone.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                        : spelling.asText(name) + " in ("
                                + spelling.literals(
                                        gone.stream().map(type.values()::get).toList()) + ")");
    }

    /** Databases with types of named values keep the constant there, and others its position. */
    private boolean isNumber(ColumnType positions) {
        return positions.name() == null
                || NUMBER.matcher(spelling.type(positions)).matches();
    }

    /** Texts that are too long, or end in blanks that a CHAR does not tell from those that it fills itself up with. */
    private List<String> texts() {
        if (type.kind() == Kind.UUID) {
            return after.length() < 36 ? List.of(name + " is not null") : List.of();
        }
        List<String> conditions = new ArrayList<>();
        if (isNamed(type)) {
            if (type.values().stream().anyMatch(constant -> constant.length() > after.length())) {
                conditions.add(spelling.length(spelling.asText(name)) + " > " + after.length());
            }
            return conditions;
        }
        if (!isText(type)) {
            return conditions;
        }
        if (type.length() == 0 || type.length() > after.length()) {
            conditions.add(spelling.lengthOf(before) + " > " + after.length());
        }
        boolean pads = spelling.type(after).startsWith("char(")
                && !spelling.type(type).startsWith("char(")
                && type.length() > 0;
        if (pads) {
            // One that fills the column ends as it did: so do all that were in a CHAR before, where the database padded
            // them.
            conditions.add("(" + name + " like '% ' and " + spelling.lengthOf(before) + " < " + after.length() + ")");
        }
        return conditions;
    }

    /** Bytes that are too many, or too few where the database fills them up. */
    private List<String> bytes() {
        String spelled = spelling.type(after);
        int had = type.kind() == Kind.UUID ? 16 : type.length();
        boolean fills = after.kind() == Kind.BINARY && spelled.matches("(binary|char)\\(.*");
        boolean areBytes = switch (type.kind()) {
            case BINARY, VARBINARY, LONG_VARBINARY, BLOB, UUID -> true;
            default -> false;
        };
        boolean isFixed = type.kind() == Kind.BINARY || type.kind() == Kind.UUID;
        if (!areBytes || !spelled.contains("(") || (isFixed && had == after.length())) {
            return List.of();
        }
        if (isFixed && (had > after.length() || fills)) {
            return List.of(name + " is not null");
        }
        if (fills) {
            return List.of(spelling.bytes(name) + " <> " + after.length());
        }
        return had == 0 || had > after.length() ? List.of(spelling.bytes(name) + " > " + after.length()) : List.of();
    }

    private boolean isSpelledAnew() {
        return !spelling.type(type).equals(spelling.type(after));
    }

    /** That the value is another after it has been one of the new type. */
    private String comesBackAsAnother() {
        return name + " <> " + spelling.as(spelling.as(name, after), type);
    }

    private static boolean keeps(ColumnType before, ColumnType after) {
        return !before.values().isEmpty() && after.values().containsAll(before.values());
    }

    private static boolean isNamed(ColumnType type) {
        return type.kind() == Kind.ENUM || type.kind() == Kind.NAMED_ENUM;
    }

    static boolean isText(ColumnType type) {
        return switch (type.kind()) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, TEXT, NTEXT, CLOB, NCLOB -> true;
            default -> false;
        };
    }
}
