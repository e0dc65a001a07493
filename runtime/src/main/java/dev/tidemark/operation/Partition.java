package dev.tidemark.operation;

import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One partition of a table, by range or by list.
 *
 * @param from the lowest value of its range; null: none is too low
 * @param to the lowest value above its range; null where it goes by list
 * @param values of its list; empty where it goes by range
 */
public record Partition(
        String name,
        Partitioning of,
        @Nullable Datum from,
        @Nullable Datum to,
        List<Datum> values) {

    public Partition {
        Objects.requireNonNull(name, "the partition's name is null");
        values = List.copyOf(values);
        boolean fits = switch (of.by()) {
            case RANGE -> to != null && values.isEmpty();
            case LIST -> from == null && to == null && !values.isEmpty();
            case HASH -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("the partition " + name
                    + " wants Partition.range(…) with a value where it ends, or Partition.list(…)"
                    + " with its values");
        }
        if (values.contains(Datum.NULL)) {
            throw new IllegalArgumentException("the partition " + name + " cannot be for rows without a value");
        }
    }

    /**
     * A partition by range.
     *
     * @param from the first value that belongs to it; null: all that are lower than {@code to}
     * @param to the first value that does not
     */
    public static Partition range(String name, String column, @Nullable Object from, Object to) {
        return new Partition(
                name,
                Partitioning.byRange(column),
                from == null ? null : Datum.of(from),
                Datum.of(Objects.requireNonNull(to, "the end of the range is null")),
                List.of());
    }

    /** A partition of the rows that have one of these values. */
    public static Partition list(String name, String column, @Nullable Object... values) {
        return new Partition(
                name,
                Partitioning.byList(column),
                null,
                null,
                Arrays.stream(values).map(Datum::of).toList());
    }

    /** The partition that it comes out of and goes back to, where that has another name than its table's with {@code _rest}. */
    public Partition outOf(String rest) {
        return new Partition(name, of.rest(rest), from, to, values);
    }

    /** In words: {@code happened_on from 2026-01-01 to before 2027-01-01}. */
    String said() {
        String column = of.column().name();
        if (to == null) {
            return column + " in (" + values.stream().map(Partition::said).collect(Collectors.joining(", ")) + ")";
        }
        return column + (from == null ? "" : " from " + said(from)) + " to before " + said(to);
    }

    private static String said(Datum datum) {
        return String.valueOf(datum.value());
    }

    /** With the column's type from the table. */
    Partition in(@Nullable Table table) {
        List<Datum> all = new ArrayList<>(values);
        if (to != null) {
            all.add(to);
        }
        Partitioning typed = new Partitioning(of.by(), of.column().in(table, all.get(0)), of.parts(), of.rest());
        return new Partition(name, typed, from, to, values);
    }
}
