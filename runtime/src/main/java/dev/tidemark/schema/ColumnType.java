package dev.tidemark.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, neutral of any database; how it is spelled on one is its dialect's business.
 *
 * <p>The family is closed ({@link Kind}); the parts that a kind does not use are 0, empty or null. The factories are the
 * words of migration classes, so they are named as SQL names the types and made for static import.
 *
 * @param length characters or bytes for the sized text and binary kinds, and for large objects where one was said, else 0; elements for an array, 0 where unbounded
 * @param precision digits in all for decimals, binary digits for {@code float}, fractional digits of seconds for times
 * @param scale digits after the point for decimals, else 0
 * @param name the type's own name for a named enum, and for another enum that is to be a type of its own where the database
 *     has such types; else null
 * @param values the constants of an enum, in declaration order, else empty
 * @param element the element type of an array, else null
 * @param sql the definition in the user's own SQL for {@link Kind#NATIVE}, and for an enum that has one; else null
 */
public record ColumnType(
        Kind kind,
        int length,
        int precision,
        int scale,
        @Nullable String name,
        List<String> values,
        @Nullable ColumnType element,
        @Nullable String sql) {

    /** The closed family of types. */
    public enum Kind {
        BOOLEAN,
        TINYINT,
        SMALLINT,
        INTEGER,
        BIGINT,
        REAL,
        DOUBLE,
        FLOAT,
        DECIMAL,
        CHAR,
        VARCHAR,
        NCHAR,
        NVARCHAR,
        /** Text without a length limit, stored with the row: Hibernate's LONG32VARCHAR. */
        TEXT,
        NTEXT,
        CLOB,
        NCLOB,
        BINARY,
        VARBINARY,
        /** Bytes without a length limit, stored with the row: Hibernate's LONG32VARBINARY. */
        LONG_VARBINARY,
        BLOB,
        DATE,
        TIME,
        /** TIME WITH TIME ZONE. */
        TIME_TZ,
        TIMESTAMP,
        /** TIMESTAMP WITH TIME ZONE. */
        TIMESTAMP_TZ,
        UUID,
        JSON,
        XML,
        INET,
        INTERVAL_SECOND,
        /** An enum stored by its constants' names, in a type of its own or as text that is checked. */
        ENUM,
        /** An enum stored by its constants' positions, as a small number that is checked. */
        ORDINAL_ENUM,
        /** An enum stored as a type of the database with a name of its own. */
        NAMED_ENUM,
        ARRAY,
        /** The user's own definition ({@code @Column(columnDefinition)}), taken as it is. */
        NATIVE
    }

    public ColumnType {
        values = List.copyOf(values);
    }

    private static ColumnType plain(Kind kind) {
        return sized(kind, 0, 0, 0);
    }

    /** A type of a kind that has only sizes; the sizes the kind does not use are 0. */
    public static ColumnType sized(Kind kind, int length, int precision, int scale) {
        return new ColumnType(kind, length, precision, scale, null, List.of(), null, null);
    }

    public static ColumnType bool() {
        return plain(Kind.BOOLEAN);
    }

    public static ColumnType tinyint() {
        return plain(Kind.TINYINT);
    }

    public static ColumnType smallint() {
        return plain(Kind.SMALLINT);
    }

    public static ColumnType integer() {
        return plain(Kind.INTEGER);
    }

    public static ColumnType bigint() {
        return plain(Kind.BIGINT);
    }

    public static ColumnType real() {
        return plain(Kind.REAL);
    }

    public static ColumnType doublePrecision() {
        return plain(Kind.DOUBLE);
    }

    public static ColumnType floating(int binaryDigits) {
        return sized(Kind.FLOAT, 0, binaryDigits, 0);
    }

    public static ColumnType decimal(int precision, int scale) {
        return sized(Kind.DECIMAL, 0, precision, scale);
    }

    public static ColumnType character(int length) {
        return sized(Kind.CHAR, length, 0, 0);
    }

    public static ColumnType varchar(int length) {
        return sized(Kind.VARCHAR, length, 0, 0);
    }

    public static ColumnType nchar(int length) {
        return sized(Kind.NCHAR, length, 0, 0);
    }

    public static ColumnType nvarchar(int length) {
        return sized(Kind.NVARCHAR, length, 0, 0);
    }

    public static ColumnType text() {
        return plain(Kind.TEXT);
    }

    public static ColumnType ntext() {
        return plain(Kind.NTEXT);
    }

    public static ColumnType clob() {
        return plain(Kind.CLOB);
    }

    /** A large text of a length that was said; some databases have several sizes of it. */
    public static ColumnType clob(int length) {
        return sized(Kind.CLOB, length, 0, 0);
    }

    public static ColumnType nclob() {
        return plain(Kind.NCLOB);
    }

    /** As {@link #clob(int)}. */
    public static ColumnType nclob(int length) {
        return sized(Kind.NCLOB, length, 0, 0);
    }

    public static ColumnType binary(int length) {
        return sized(Kind.BINARY, length, 0, 0);
    }

    public static ColumnType varbinary(int length) {
        return sized(Kind.VARBINARY, length, 0, 0);
    }

    public static ColumnType longVarbinary() {
        return plain(Kind.LONG_VARBINARY);
    }

    public static ColumnType blob() {
        return plain(Kind.BLOB);
    }

    /** A large object of a length that was said; some databases have several sizes of it. */
    public static ColumnType blob(int length) {
        return sized(Kind.BLOB, length, 0, 0);
    }

    public static ColumnType date() {
        return plain(Kind.DATE);
    }

    public static ColumnType time(int fractionalDigits) {
        return sized(Kind.TIME, 0, fractionalDigits, 0);
    }

    public static ColumnType timeWithTimeZone(int fractionalDigits) {
        return sized(Kind.TIME_TZ, 0, fractionalDigits, 0);
    }

    public static ColumnType timestamp(int fractionalDigits) {
        return sized(Kind.TIMESTAMP, 0, fractionalDigits, 0);
    }

    public static ColumnType timestampWithTimeZone(int fractionalDigits) {
        return sized(Kind.TIMESTAMP_TZ, 0, fractionalDigits, 0);
    }

    public static ColumnType uuid() {
        return plain(Kind.UUID);
    }

    public static ColumnType json() {
        return plain(Kind.JSON);
    }

    public static ColumnType xml() {
        return plain(Kind.XML);
    }

    public static ColumnType inet() {
        return plain(Kind.INET);
    }

    public static ColumnType intervalSecond(int precision, int scale) {
        return sized(Kind.INTERVAL_SECOND, 0, precision, scale);
    }

    /** An enum stored by its constants' names, in a column of this many characters where the database has no enum type. */
    public static ColumnType enumeration(int length, String... constants) {
        return new ColumnType(Kind.ENUM, length, 0, 0, null, List.of(constants), null, null);
    }

    /** An enum stored by its constants' positions. */
    public static ColumnType ordinalEnum(String... constants) {
        return new ColumnType(Kind.ORDINAL_ENUM, 0, 0, 0, null, List.of(constants), null, null);
    }

    /** An enum stored as a type of the database with a name of its own. */
    public static ColumnType namedEnum(String name, String... constants) {
        return new ColumnType(Kind.NAMED_ENUM, 0, 0, 0, name, List.of(constants), null, null);
    }

    /** This enum as one that is a type of its own where the database has such types. */
    public ColumnType withName(@Nullable String newName) {
        return new ColumnType(kind, length, precision, scale, newName, values, element, sql);
    }

    /** This enum in a column with the user's own definition. */
    public ColumnType withSql(@Nullable String newSql) {
        return new ColumnType(kind, length, precision, scale, name, values, element, newSql);
    }

    /** An array of at most {@code length} elements; 0: unbounded. */
    public static ColumnType array(ColumnType element, int length) {
        return new ColumnType(Kind.ARRAY, length, 0, 0, null, List.of(), element, null);
    }

    /** The user's own definition, taken as it is on every database. */
    public static ColumnType nativeType(String sql) {
        return new ColumnType(Kind.NATIVE, 0, 0, 0, null, List.of(), null, sql);
    }

    /**
     * For each constant of an enum stored by position that is kept by name, its number here and its number in the other
     * type; empty where none of them changes its number.
     */
    public SortedMap<Integer, Integer> renumbering(ColumnType other) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        if (kind == Kind.ORDINAL_ENUM && other.kind == Kind.ORDINAL_ENUM) {
            for (String constant : values) {
                int there = other.values.indexOf(constant);
                if (there >= 0) {
                    numbers.put(values.indexOf(constant), there);
                }
            }
            if (numbers.entrySet().stream().allMatch(pair -> pair.getKey().equals(pair.getValue()))) {
                numbers.clear();
            }
        }
        return numbers;
    }
}
