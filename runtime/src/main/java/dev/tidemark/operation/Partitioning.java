package dev.tidemark.operation;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are spread over partitions. By range and by list there is always a partition for the rows that no
 * other takes, the rest; partitions are taken out of it one by one. A database without partitions keeps the table whole.
 *
 * @param by what decides
 * @param column the one column that decides; it is part of the table's primary key and of each of its unique keys
 * @param parts how many partitions there are, where they go by hash; else 0
 * @param rest the name of the partition for all other rows; null: the table's with {@code _rest} behind it
 */
public record Partitioning(
        By by, Rows.Field column, int parts, @Nullable String rest) {
    /** What decides to which partition a row belongs. */
    public enum By {
        /** Between which values the column's lies. */
        RANGE,
        /** Which of the stated values the column has. */
        LIST,
        /** A number that the database makes of the column's value. */
        HASH;

        /** The word: {@code range}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Partitioning {
        Objects.requireNonNull(by, "what decides is null");
        if (by == By.HASH ? parts < 1 : parts != 0) {
            throw new IllegalArgumentException("a table cannot have " + parts + " partitions");
        }
    }

    /** By ranges of a column's values. */
    public static Partitioning byRange(String column) {
        return new Partitioning(By.RANGE, field(column), 0, null);
    }

    /** By a column's values. */
    public static Partitioning byList(String column) {
        return new Partitioning(By.LIST, field(column), 0, null);
    }

    /** Evenly, by a hash of a column's values, over so many partitions. */
    public static Partitioning byHash(String column, int parts) {
        return new Partitioning(By.HASH, field(column), parts, null);
    }

    /** With another name of the partition for all other rows. */
    public Partitioning rest(String name) {
        return new Partitioning(by, column, parts, name);
    }

    /** The name of the partition for all other rows. */
    public String restOf(String table) {
        return rest != null ? rest : withSuffix(table, "_rest");
    }

    /** The name of a partition that has no other than its place. */
    public String partOf(String table, int place) {
        return withSuffix(table, "_p" + place);
    }

    private static String withSuffix(String table, String suffix) {
        return table.endsWith("`") ? table.substring(0, table.length() - 1) + suffix + "`" : table + suffix;
    }

    static Rows.Field field(String column) {
        return new Rows.Field(Objects.requireNonNull(column, "the column is null"), null, false);
    }

    /** With the column's type from the table. */
    Partitioning in(@Nullable Table table) {
        return new Partitioning(by, column.in(table, Datum.NULL), parts, rest);
    }

    /**
     * The same, for a table that is to have it. A database that keeps the table whole would not mind a key without the column;
     * refused there too, it is found in development.
     *
     * @throws TidemarkException UNSUPPORTED_OPERATION where a key of the table does not hold the column
     */
    Partitioning fitFor(@Nullable Table table) {
        if (table == null) {
            return this;
        }
        Map<String, List<String>> keys = new TreeMap<>();
        if (table.primaryKey() != null) {
            keys.put("the primary key", table.primaryKey().columns());
        }
        table.uniques().values().forEach(key -> keys.put("the unique key " + key.name(), key.columns()));
        table.indexes().values().stream()
                .filter(Index::unique)
                .forEach(index -> keys.put(
                        "the unique index " + index.name(),
                        index.columns().stream().map(Index::columnOf).toList()));
        keys.forEach((key, columns) -> {
            if (columns.stream().noneMatch(each -> Rows.areOne(each, column.name()))) {
                throw new TidemarkException(
                        Code.UNSUPPORTED_OPERATION,
                        table.name(),
                        "It cannot be partitioned by " + column.name() + ", as " + key
                                + " is without that column: each partition would keep it for itself only. Put the column"
                                + " into the key (@IdClass, @EmbeddedId).");
            }
        });
        return in(table);
    }
}
