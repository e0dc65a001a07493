package dev.tidemark.diff;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens to the columns of a table that stays. */
final class ColumnChanges {
    private final Table was;
    private final Table now;
    private final Hints hints;
    private final Changes changes;
    private final Changes.OfTable table;
    private final boolean absorbs;

    /** @param absorbs whether the table takes the place of others, so that nobody knows what its rows are */
    ColumnChanges(Table was, Table now, Hints hints, Changes changes, boolean absorbs) {
        this.was = was;
        this.now = now;
        this.hints = hints;
        this.changes = changes;
        this.absorbs = absorbs;
        this.table = changes.of(was.name());
    }

    void find() {
        Pairs<Column> pairs = Pairs.of(was.columns(), now.columns());
        List<Column> gone = pairs.gone().values().stream()
                .filter(column -> !column.retired())
                .toList();
        gone.forEach(column -> table.columns.add(giveUp(column)));
        pairs.kept().values().forEach(pair -> keep(pair.before(), pair.after()));
        for (Column column : pairs.come().values()) {
            gone.stream()
                    .filter(old -> TypeChange.alike(old.type(), column.type()))
                    .filter(old -> old.member() == null || !old.member().equals(column.member()))
                    .filter(old -> !isWorkedOut(column, old))
                    .findFirst()
                    .ifPresentOrElse(old -> askForRename(old, column), () -> sayThatNothingIsRenamed(column));
            add(column);
        }
    }

    /** Whether other columns were of the member's class already; the rows of a class that comes with it are none yet. */
    private boolean hasRowsOf(Column column) {
        String type = column.member() == null ? "#" : column.member().replaceFirst("#.*", "#");
        return column.defaultValue() == null
                && was.columns().values().stream()
                        .anyMatch(old -> old.member() != null && old.member().startsWith(type));
    }

    /** Nothing is lost with values that are computed, and kept they would hold on to the columns that they are computed of. */
    private Operation giveUp(Column column) {
        return column.generatedAs() == null
                ? new Operation.RetireColumn(was.name(), column)
                : new Operation.DropColumn(was.name(), column);
    }

    private void add(Column column) {
        boolean computed = column.identity() || column.generatedAs() != null;
        boolean filled = column.nullable() || column.defaultValue() != null || computed;
        boolean begun = column.nullable() ? hasRowsOf(column) : !filled;
        Backfill backfill = computed ? null : begun ? backfill(column) : said(column);
        table.columns.add(new Operation.AddColumn(was.name(), column, backfill));
        if (!filled && backfill == null) {
            askForBackfill(column);
        }
    }

    private void keep(Column before, Column after) {
        Column from = before;
        if (before.retired()) {
            from = from.withRetired(false).withNullable(true);
            if (from.withNullable(false).withMember(null).equals(after.withMember(null))) {
                restoreRequired(after);
                return;
            }
            table.columns.add(new Operation.RestoreColumn(was.name(), from, null));
        }
        if (from.withMember(null).equals(after.withMember(null))) {
            return;
        }
        boolean tightens = from.nullable() && !after.nullable();
        boolean retyped = !from.type().equals(after.type());
        Backfill backfill = tightens ? backfill(after) : retyped ? conversion(from, after) : null;
        table.columns.add(new Operation.AlterColumn(was.name(), from, after, backfill));
        if (tightens && backfill == null && after.defaultValue() == null) {
            askForBackfill(after);
        }
        SortedMap<Integer, Integer> numbers = from.type().renumbering(after.type());
        if (retyped && backfill == null && !numbers.isEmpty()) {
            changes.problems.add(renumbered(from, after, numbers));
        } else if (retyped && backfill == null && !TypeChange.widens(from.type(), after.type())) {
            changes.problems.add(new Problem(
                    Code.NARROWING,
                    place(after),
                    "the column " + was.name() + "." + after.name() + " changes from "
                            + Description.of(from.type()) + " to " + Description.of(after.type())
                            + ", and existing values may not fit. Give the new value with @Backfill(\"an SQL expression\")"
                            + " that reads the column, or make sure that all rows fit."));
        }
    }

    private Problem renumbered(Column from, Column after, SortedMap<Integer, Integer> numbers) {
        String moved = numbers.entrySet().stream()
                .filter(pair -> !pair.getKey().equals(pair.getValue()))
                .map(pair ->
                        from.type().values().get(pair.getKey()) + " from " + pair.getKey() + " to " + pair.getValue())
                .collect(Collectors.joining(", "));
        String cases = numbers.entrySet().stream()
                .map(pair -> " when " + pair.getKey() + " then " + pair.getValue())
                .collect(Collectors.joining());
        String gone = from.type().values().stream()
                .filter(constant -> !after.type().values().contains(constant))
                .collect(Collectors.joining(", "));
        return new Problem(
                Code.ENUM_RENUMBERED,
                place(after),
                "the column " + was.name() + "." + after.name() + " stores positions, and constants change theirs: "
                        + moved
                        + ". Renumber the rows with @Backfill(\"case " + after.name() + cases
                        + " end\")" + (gone.isEmpty() ? "" : " and a number for the rows that hold " + gone)
                        + ", put new constants at the end, or store them by name (@Enumerated(STRING)).");
    }

    /** Rows that came while the column was retired have no value. */
    private void restoreRequired(Column column) {
        Backfill backfill = backfill(column);
        table.columns.add(new Operation.RestoreColumn(was.name(), column, backfill));
        if (backfill == null && column.defaultValue() == null && !column.identity()) {
            askForBackfill(column);
        }
    }

    /**
     * How old values become new ones, where the database cannot tell by itself. Only an expression that reads the column
     * can say it: any other was meant for rows without a value, and would put one constant over all that are there.
     */
    private @Nullable Backfill conversion(Column before, Column after) {
        Backfill said = said(after);
        boolean needed = !TypeChange.widens(before.type(), after.type());
        return needed && said != null && said.reads(after.name()) ? said : null;
    }

    private @Nullable Backfill backfill(Column column) {
        Backfill said = said(column);
        String zero = absorbs && column.member() == null ? null : hints.zeros().get(now.name() + "." + column.name());
        return said != null || zero == null ? said : Backfill.of(zero);
    }

    /** Whether the old values are what the new ones are made of: then it is no other name for them. */
    private boolean isWorkedOut(Column column, Column old) {
        Backfill said = said(column);
        return said != null && said.reads(old.name());
    }

    private @Nullable Backfill said(Column column) {
        return hints.backfills().get(now.name() + "." + column.name());
    }

    private void askForBackfill(Column column) {
        changes.problems.add(new Problem(
                Code.NOT_NULL_WITHOUT_BACKFILL,
                place(column),
                "the column " + now.name() + "." + column.name() + " is not null, and " + now.name()
                        + " may have rows. Give it a default (@ColumnDefault), or a value for existing rows:"
                        + " @Backfill(\"an SQL expression\")."));
    }

    private void askForRename(Column old, Column column) {
        changes.problems.add(new Problem(
                Code.RENAME_OR_DROP,
                place(column),
                "the column " + was.name() + "." + old.name() + " goes and " + column.name()
                        + " comes. If it is the same one, say @RenamedFrom(\"" + old.name()
                        + "\"); else seal with --no-rename (Maven: -DnoRename), and the old column is retired with its"
                        + " values."));
    }

    private void sayThatNothingIsRenamed(Column column) {
        String from = hints.renamedColumns().get(now.name() + "." + column.name());
        if (from != null) {
            changes.problems.add(new Problem(
                    Code.RENAMED_FROM_NOTHING,
                    place(column),
                    "the column " + now.name() + "." + column.name() + " is new: no column or member \"" + from
                            + "\" goes from " + was.name() + ". Correct the name in @RenamedFrom, or take it away."));
        }
    }

    private String place(Column column) {
        String place = column.member() == null ? now.entity() : column.member();
        return place == null ? now.name() + "." + column.name() : place;
    }
}
