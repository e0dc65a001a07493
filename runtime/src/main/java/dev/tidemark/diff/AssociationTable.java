package dev.tidemark.diff;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that holds an association and no more: two foreign keys. A column of either end could hold it too, if for one row. */
record AssociationTable(Table table, ForeignKey one, ForeignKey other) {

    static Optional<AssociationTable> of(Table table) {
        List<ForeignKey> keys = List.copyOf(table.foreignKeys().values());
        if (keys.size() != 2) {
            return Optional.empty();
        }
        Set<String> columns = new HashSet<>(keys.get(0).columns());
        columns.addAll(keys.get(1).columns());
        // A list's position may be there too.
        return table.columns().size() <= columns.size() + 1
                ? Optional.of(new AssociationTable(table, keys.get(0), keys.get(1)))
                : Optional.empty();
    }

    /** Whether the holder has a foreign key from one end to the other that the holder at the other time has not. */
    boolean ofColumnIn(Table holder, @Nullable Table otherTime) {
        ForeignKey key = holder.retired() ? null : key(holder);
        return key != null
                && otherTime != null
                && otherTime.foreignKeys().values().stream()
                        .noneMatch(each -> each.columns().equals(key.columns())
                                && each.targetTable().equals(key.targetTable()));
    }

    /** The column of the holder's key. */
    @Nullable
    Column column(Table holder) {
        return holder.column(Objects.requireNonNull(key(holder)).columns().get(0));
    }

    /** The foreign key of the holder that says what this table says. */
    private @Nullable ForeignKey key(Table holder) {
        return holder.foreignKeys().values().stream()
                .filter(key -> !key.columns().equals(Sketch.key(holder)))
                .filter(key ->
                        end(holder.name()) != null && from(holder).targetTable().equals(holder.name()))
                .filter(key -> to(holder).targetTable().equals(key.targetTable()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ForeignKey end(String target) {
        return one.targetTable().equals(target) ? one : other.targetTable().equals(target) ? other : null;
    }

    private ForeignKey from(Table holder) {
        return Objects.requireNonNull(end(holder.name()));
    }

    private ForeignKey to(Table holder) {
        return from(holder).equals(one) ? other : one;
    }

    /** Rows of this table from the holder's column. */
    String task(Table holder) {
        List<String> columns = Objects.requireNonNull(key(holder)).columns();
        return "move " + holder.name() + "." + String.join(", ", columns) + " to " + table.name() + ": insert into "
                + Sketch.name(table.name()) + " (" + Sketch.names(from(holder).columns()) + ", "
                + Sketch.names(to(holder).columns()) + ") select "
                + Sketch.names(from(holder).targetColumns()) + ", "
                + Sketch.names(columns) + " from " + Sketch.name(holder.name()) + " where "
                + Sketch.name(columns.get(0)) + " is not null";
    }

    /** The holder's column from rows of this table, of which it can keep one. */
    String taskBack(Table holder) {
        String column = Objects.requireNonNull(key(holder)).columns().get(0);
        String here = Sketch.name(table.name());
        return "move " + table.name() + " to " + holder.name() + "." + column + ", which keeps one of several: update "
                + Sketch.name(holder.name()) + " set " + Sketch.name(column) + " = (select min("
                + here + "." + Sketch.name(to(holder).columns().get(0)) + ") from " + here + " where " + here + "."
                + Sketch.name(from(holder).columns().get(0)) + " = " + Sketch.name(holder.name()) + "."
                + Sketch.name(from(holder).targetColumns().get(0)) + ")";
    }
}
