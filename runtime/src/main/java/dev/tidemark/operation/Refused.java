package dev.tidemark.operation;

import dev.tidemark.operation.Hazard.Found;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that versions of the application which still run may write, and that a new key or check refuses. They leave a column
 * that comes with the key empty, which no key minds.
 */
final class Refused {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\\b\\d+\\b");

    private Refused() {}

    static List<Found> by(Operation operation, List<Operation> all) {
        if (operation instanceof Operation.AddCheck add) {
            return isNarrower(add, all) ? found("write rows that it refuses") : List.of();
        }
        Demand demand = added(operation);
        if (demand == null || all.stream().anyMatch(each -> isMet(demand, each))) {
            return List.of();
        }
        return found(
                demand.target() == null
                        ? "write values a second time that it takes once"
                        : "write rows that refer to none");
    }

    private static List<Found> found(String what) {
        return Hazards.oldVersions(
                "may " + what, "Stop them before this runs, or add it one release after the code that keeps to it.");
    }

    /**
     * What a key asks of the rows of a table.
     *
     * @param target what they refer to; null where they differ in the columns
     */
    private record Demand(
            String table, List<String> columns, @Nullable List<String> target) {
        Demand(String table, ForeignKey key) {
            this(
                    table,
                    key.columns(),
                    Stream.concat(Stream.of(key.targetTable()), key.targetColumns().stream())
                            .toList());
        }

        /** Whether rows that meet this meet the other: what differs in fewer columns differs in more. */
        boolean implies(Demand other) {
            return equals(other)
                    || (target == null
                            && other.target == null
                            && table.equals(other.table)
                            && other.columns.containsAll(columns));
        }
    }

    /** Whether a column of the key comes with it, or a key goes that asked for no less. */
    private static boolean isMet(Demand demand, Operation other) {
        if (other instanceof Operation.AddColumn add) {
            return add.table().equals(demand.table())
                    && demand.columns().contains(add.column().name());
        }
        Demand before = dropped(other);
        return before != null && before.implies(demand);
    }

    private static @Nullable Demand added(Operation operation) {
        if (operation instanceof Operation.AddPrimaryKey add) {
            return new Demand(add.table(), add.key().columns(), null);
        }
        if (operation instanceof Operation.AddUnique add) {
            return new Demand(add.table(), add.key().columns(), null);
        }
        if (operation instanceof Operation.AddForeignKey add) {
            return new Demand(add.table(), add.key());
        }
        return operation instanceof Operation.CreateIndex create
                        && create.index().unique()
                ? new Demand(create.table(), create.index().columns(), null)
                : null;
    }

    private static @Nullable Demand dropped(Operation operation) {
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return new Demand(drop.table(), drop.key().columns(), null);
        }
        if (operation instanceof Operation.DropUnique drop) {
            return new Demand(drop.table(), drop.key().columns(), null);
        }
        if (operation instanceof Operation.DropForeignKey drop) {
            return new Demand(drop.table(), drop.key());
        }
        return operation instanceof Operation.DropIndex drop && drop.index().unique()
                ? new Demand(drop.table(), drop.index().columns(), null)
                : null;
    }

    /** Whether the check is neither of a column that comes, nor in place of one that lists no more than it does. */
    private static boolean isNarrower(Operation.AddCheck add, List<Operation> all) {
        Check check = add.check();
        return all.stream().noneMatch(each -> {
            if (each instanceof Operation.AddColumn column) {
                return column.table().equals(add.table())
                        && Backfill.of(check.condition()).reads(column.column().name());
            }
            return each instanceof Operation.DropCheck drop
                    && drop.table().equals(add.table())
                    && text(drop.check()).equals(text(check))
                    && literals(check).containsAll(literals(drop.check()));
        });
    }

    private static String text(Check check) {
        return LITERAL.matcher(check.condition()).replaceAll("").replaceAll("[\\s,]+", "");
    }

    private static Set<String> literals(Check check) {
        Set<String> literals = new HashSet<>();
        Matcher matcher = LITERAL.matcher(check.condition());
        while (matcher.find()) {
            literals.add(matcher.group());
        }
        return literals;
    }
}
