package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that lie in one table and will be read from another: a member that changes its table, with its class's inheritance
 * strategy or by itself, and an association that gets or loses a table of its own. The old values stay, retired; which row
 * each belongs to only a person knows, so an unfinished step stands where the rows are to be carried over.
 */
final class DataMoves {
    private final Schema was;
    private final Schema after;
    private final Hints hints;
    private final Changes changes;

    /** @param was with the new names of what is renamed */
    DataMoves(Schema was, Schema after, Hints hints, Changes changes) {
        this.was = was;
        this.after = after;
        this.hints = hints;
        this.changes = changes;
    }

    void find() {
        for (Table now : after.tables().values()) {
            Map<String, Map<String, String>> bySource = new TreeMap<>();
            for (Column column : now.columns().values()) {
                Source source = isNew(now, column) ? source(now, column) : null;
                if (source != null) {
                    bySource.computeIfAbsent(source.table().name(), name -> new TreeMap<>())
                            .put(column.name(), source.column().name());
                }
            }
            bySource.forEach((from, columns) -> values(Objects.requireNonNull(was.table(from)), now, columns));
            if (isNew(now)) {
                for (Table holder : was.tables().values()) {
                    AssociationTable.of(now)
                            .filter(link -> link.ofColumnIn(holder, after.table(holder.name())))
                            .ifPresent(link -> carry(
                                    place(now, null),
                                    link.task(holder),
                                    "into the table " + now.name() + " of its own"));
                }
            } else {
                rowsOfSuperclass(now);
                for (Table old : was.tables().values()) {
                    if (!old.retired() && after.table(old.name()) == null) {
                        AssociationTable.of(old)
                                .filter(link -> link.ofColumnIn(now, was.table(now.name())))
                                .ifPresent(link -> carry(
                                        place(now, link.column(now)),
                                        link.taskBack(now),
                                        "out of its table " + old.name()));
                    }
                }
            }
        }
    }

    private record Source(Table table, Column column) {}

    private boolean isNew(Table now) {
        Table old = was.table(now.name());
        return old == null || old.retired();
    }

    private boolean isNew(Table now, Column column) {
        Table old = was.table(now.name());
        Column there = old == null ? null : old.column(column.name());
        return (there == null || there.retired())
                && !hints.backfills().containsKey(now.name() + "." + column.name())
                && (now.primaryKey() == null || !now.primaryKey().columns().contains(column.name()));
    }

    /** Where the new column's values are now, or null. */
    private @Nullable Source source(Table now, Column column) {
        for (Table old : was.tables().values()) {
            if (old.retired() || old.name().equals(now.name()) || couldBeRenamed(old, now) || saysTheSame(old, now)) {
                continue;
            }
            for (Column each : old.columns().values()) {
                boolean comes = !each.retired()
                        && TypeChange.alike(each.type(), column.type())
                        && answers(old, each, now, column);
                if (comes) {
                    return new Source(old, each);
                }
            }
        }
        return null;
    }

    private boolean answers(Table old, Column before, Table now, Column column) {
        Table rest = after.table(old.name());
        boolean goes = rest == null || rest.column(before.name()) == null;
        if (goes && before.member() != null && before.member().equals(column.member())) {
            return true;
        }
        boolean sameName = before.member() != null
                && column.member() != null
                && simple(before.member()).equals(simple(column.member()));
        return goes
                ? sameName && areLinked(old, now)
                // A subclass's table that stands alone from now on takes over what its superclass's holds.
                : before.name().equals(column.name()) && sharesKey(was.table(now.name()), old) && !sharesKey(now, old);
    }

    /** Whether one is the table of an association that a column of the other holds at the other time. */
    private boolean saysTheSame(Table old, Table now) {
        return AssociationTable.of(old)
                        .filter(link -> link.ofColumnIn(now, was.table(now.name())))
                        .isPresent()
                || AssociationTable.of(now)
                        .filter(link -> link.ofColumnIn(old, after.table(old.name())))
                        .isPresent();
    }

    private boolean couldBeRenamed(Table old, Table now) {
        return isNew(now) && after.table(old.name()) == null && SchemaDiff.isLike(old, now);
    }

    /** Whether one refers to the other, now or then. */
    private boolean areLinked(Table old, Table now) {
        return refers(old, now.name())
                || refers(now, old.name())
                || refers(after.table(old.name()), now.name())
                || refers(was.table(now.name()), old.name());
    }

    private static boolean refers(@Nullable Table table, String target) {
        return table != null
                && table.foreignKeys().values().stream()
                        .anyMatch(key -> key.targetTable().equals(target));
    }

    /** Whether the table's own key refers to the other table, as a joined subclass's does. */
    private static boolean sharesKey(@Nullable Table table, Table other) {
        return table != null
                && table.primaryKey() != null
                && table.foreignKeys().values().stream()
                        .filter(key -> key.targetTable().equals(other.name()))
                        .map(ForeignKey::columns)
                        .anyMatch(table.primaryKey().columns()::equals);
    }

    private void values(Table from, Table to, Map<String, String> columns) {
        boolean hasTheRows = !isNew(to) && (sharesKey(was.table(to.name()), from) || sharesKey(from, to));
        carry(
                place(to, to.column(columns.keySet().iterator().next())),
                "move " + from.name() + "." + String.join(", ", columns.values()) + " to " + to.name() + ": "
                        + (hasTheRows ? Sketch.update(from, to, columns) : Sketch.insert(from, to, columns)),
                "from the table " + from.name() + " into " + to.name());
    }

    /** A table of a subclass's own that becomes a joined one: its superclass's table gets a row for each of its rows. */
    private void rowsOfSuperclass(Table now) {
        Table old = Objects.requireNonNull(was.table(now.name()));
        for (Table base : after.tables().values()) {
            Table there = was.table(base.name());
            if (there != null && sharesKey(now, base) && !sharesKey(old, base)) {
                Map<String, String> columns = new TreeMap<>();
                for (Column column : old.columns().values()) {
                    if (!column.retired() && now.column(column.name()) == null && there.column(column.name()) != null) {
                        columns.put(column.name(), column.name());
                    }
                }
                if (!columns.isEmpty()) {
                    changes.afterRows(now.name(), base.name());
                    carry(
                            place(now, null),
                            "move " + now.name() + "." + String.join(", ", columns.values()) + " to " + base.name()
                                    + ": " + Sketch.insert(old, base, columns),
                            "from the table " + now.name() + " into " + base.name());
                }
            }
        }
    }

    private void carry(String place, String task, String way) {
        Problem problem = new Problem(
                Code.UNFINISHED,
                place,
                "the values go " + way
                        + ", and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into"
                        + " the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried"
                        + " over, say so with @SuppressWarnings(\"tidemark:TM026\").");
        if (!hints.accepts(problem)) {
            changes.problems.add(problem);
            changes.unfinished.add(new Operation.Unfinished(task));
        }
    }

    private static String place(Table table, @Nullable Column column) {
        if (column != null && column.member() != null) {
            return column.member();
        }
        List<String> members = table.columns().values().stream()
                .map(Column::member)
                .filter(Objects::nonNull)
                .toList();
        return column == null && !members.isEmpty()
                ? members.get(0)
                : Objects.requireNonNullElse(table.entity(), table.name());
    }

    private static String simple(String member) {
        return member.substring(Math.max(member.lastIndexOf('.'), member.lastIndexOf('#')) + 1);
    }
}
