package dev.tidemark.operation;

import dev.tidemark.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param key which row it is
 * @param assignments what its values were and will be
 */
public record RowChange(List<Cell> key, List<Assignment> assignments) {
    /** A value in a column. */
    public record Cell(Rows.Field field, Datum value) {}

    /** A value that takes the place of another. */
    public record Assignment(Rows.Field field, Datum before, Datum after) {
        /** What was there. */
        public Cell old() {
            return new Cell(field, before);
        }
    }

    public RowChange {
        key = List.copyOf(key);
        assignments = List.copyOf(assignments);
        if (key.isEmpty() || assignments.isEmpty()) {
            throw new IllegalArgumentException(
                    "a row's change needs u.where(column, value).set(column, before, after)");
        }
    }

    RowChange inverse() {
        return new RowChange(
                key.stream().map(cell -> new Cell(cell.field(), after(cell))).toList(),
                assignments.stream()
                        .map(each -> new Assignment(each.field(), each.after(), each.before()))
                        .toList());
    }

    /** The value by which the row is found afterwards. */
    private Datum after(Cell cell) {
        return assignments.stream()
                .filter(each -> Rows.areOne(each.field().name(), cell.field().name()))
                .map(Assignment::after)
                .findFirst()
                .orElse(cell.value());
    }

    RowChange in(@Nullable Table table) {
        return new RowChange(
                key.stream()
                        .map(cell -> new Cell(cell.field().in(table, cell.value()), cell.value()))
                        .toList(),
                assignments.stream()
                        .map(each -> new Assignment(
                                each.field().in(table, each.after().value() == null ? each.before() : each.after()),
                                each.before(),
                                each.after()))
                        .toList());
    }
}
