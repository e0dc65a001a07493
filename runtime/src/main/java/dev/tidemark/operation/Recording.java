package dev.tidemark.operation;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a compiled migration class says: both its directions. */
public record Recording(List<Operation> upgrade, List<Operation> downgrade) {
    public Recording {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /**
     * Loads the class of a revision and has it say its operations; nothing runs on a database.
     *
     * @param revision the revision's id, the place of what is wrong
     * @throws TidemarkException REVISION_MISSING where there is no such class; MIGRATION_UNUSABLE where it is none that can be
     *     made, or fails while it says its operations
     */
    public static Recording of(String revision, String className, ClassLoader loader) {
        Migration migration = instance(revision, className, loader);
        return new Recording(
                record(revision, className, "upgrade", migration::upgrade),
                record(revision, className, "downgrade", migration::downgrade));
    }

    /** What it comes to in some environments: steps for others alone are left out. */
    public Recording in(Collection<String> environments) {
        return new Recording(in(environments, upgrade), in(environments, downgrade));
    }

    private static List<Operation> in(Collection<String> environments, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> !(operation instanceof Operation.Only only)
                        || only.environments().stream().anyMatch(environments::contains))
                .map(Operation.Only::bare)
                .toList();
    }

    /** The environments that it names, sorted. */
    public SortedSet<String> environments() {
        SortedSet<String> named = new TreeSet<>();
        Stream.concat(upgrade.stream(), downgrade.stream())
                .filter(Operation.Only.class::isInstance)
                .forEach(operation -> named.addAll(((Operation.Only) operation).environments()));
        return named;
    }

    /** The steps of its upgrade that are left out in some environments, sorted and in words. */
    public List<String> leftOut(Collection<String> environments) {
        return upgrade.stream()
                .filter(Operation.Only.class::isInstance)
                .filter(operation -> in(environments, List.of(operation)).isEmpty())
                .map(Description::of)
                .toList();
    }

    /** The checksum that {@code @Revision} states of such operations. */
    public String checksum() {
        return Checksum.of(upgrade, downgrade);
    }

    /** The tasks that a person has still to write as steps, in either direction. */
    public List<String> unfinished() {
        return Stream.concat(upgrade.stream(), downgrade.stream())
                .filter(Operation.Unfinished.class::isInstance)
                .map(operation -> ((Operation.Unfinished) operation).task())
                .toList();
    }

    /**
     * Demands that no step is left for a person to write.
     *
     * @throws TidemarkException UNFINISHED
     */
    public void requireFinished(String revision, String className) {
        List<String> tasks = unfinished();
        if (!tasks.isEmpty()) {
            throw new TidemarkException(
                    Code.UNFINISHED,
                    revision,
                    className + " has " + (tasks.size() == 1 ? "a step" : tasks.size() + " steps")
                            + " that only a person can write, the first: " + tasks.get(0)
                            + ". Replace each db.unfinished(\"…\") by db.sql or db.run, or delete it where nothing is to be"
                            + " carried over; then run restamp and compile again.");
        }
    }

    /**
     * Demands that each step of one's own in the upgrade is undone by the downgrade, or says why not.
     *
     * @throws TidemarkException NO_UNDO
     */
    public void requireUndo(String revision, String className) {
        Undone.missing(upgrade, downgrade).ifPresent(step -> {
            Operation bare = Operation.Only.bare(step);
            boolean hasRows = !(bare instanceof Operation.Sql || bare instanceof Operation.Run);
            throw new TidemarkException(
                    Code.NO_UNDO,
                    revision + ", " + Description.of(step),
                    "Nothing in the downgrade of " + className + " undoes it"
                            + (hasRows
                                    ? ". Write there: "
                                            + Description.of(
                                                    Inverse.of(List.of(step)).get(0))
                                            + ", the same ones, with db.insert, db.update or db.delete"
                                    : ": the upgrade has more steps of its own (db.sql, db.run) than the downgrade. Write"
                                            + " what undoes it there")
                            + "; or say at the step .needsNoUndo() where the rest of the downgrade undoes it, or"
                            + " .irreversible() where nothing does. Then run restamp and compile.");
        });
    }

    /**
     * Demands what is repeatable: that it leaves the schema to the revisions, and that its way back can be stored.
     *
     * @throws TidemarkException MIGRATION_UNUSABLE
     */
    public void requireRepeatable(String id, String className) {
        Stream.concat(upgrade.stream(), downgrade.stream())
                .filter(operation -> !(operation instanceof Operation.Own || operation instanceof Operation.Unfinished))
                .findFirst()
                .ifPresent(structure -> {
                    throw new TidemarkException(
                            Code.MIGRATION_UNUSABLE,
                            id,
                            className + " is repeatable and changes the schema: " + Description.of(structure)
                                    + ". Tables belong to the entities and their revisions. Let it hold steps of your own"
                                    + " alone, such as db.sql.");
                });
        if (downgrade.stream().map(Operation.Only::bare).anyMatch(Operation.Run.class::isInstance)) {
            throw new TidemarkException(
                    Code.MIGRATION_UNUSABLE,
                    id,
                    "The downgrade of " + className
                            + " is Java code. The way back of what is repeatable is stored in the"
                            + " database, for its class may be gone when it is wanted. Write it as db.sql.");
        }
    }

    /**
     * Demands that the upgrade can be taken back.
     *
     * @throws TidemarkException NOT_REVERSIBLE
     */
    public void requireWayBack(String revision) {
        upgrade.stream()
                .filter(operation -> operation instanceof Operation.Own own && own.undo() == Operation.Undo.IMPOSSIBLE)
                .findFirst()
                .ifPresent(step -> {
                    throw new TidemarkException(
                            Code.NOT_REVERSIBLE,
                            revision,
                            "Its step \"" + Description.of(step) + "\" says that it is irreversible. Nothing was taken"
                                    + " back. Go back by restoring a backup, or write a revision that goes on from here.");
                });
    }

    /** Whether the upgrade can be taken back, as far as it says. */
    public boolean hasWayBack() {
        return upgrade.stream()
                .noneMatch(
                        operation -> operation instanceof Operation.Own own && own.undo() == Operation.Undo.IMPOSSIBLE);
    }

    private static Migration instance(String revision, String className, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            return type.asSubclass(Migration.class).getConstructor().newInstance();
        } catch (ClassNotFoundException missing) {
            throw new TidemarkException(
                    new Problem(
                            Code.REVISION_MISSING,
                            revision,
                            "Its class " + className + " is in the index but not on the class path. Compile again from"
                                    + " clean."),
                    missing);
        } catch (InvocationTargetException | ExceptionInInitializerError fails) {
            Throwable cause = fails.getCause() == null ? fails : fails.getCause();
            throw unusable(revision, className + " fails while it is made: " + cause + ". Mend its code.", cause);
        } catch (ReflectiveOperationException | ClassCastException | LinkageError unusable) {
            throw unusable(
                    revision,
                    className + " must be a public class that implements Migration and has a public constructor without"
                            + " parameters (" + unusable + ").",
                    unusable);
        }
    }

    private static List<Operation> record(
            String revision, String className, String direction, Consumer<Operations> method) {
        try {
            return Operations.record(method);
        } catch (TidemarkException said) {
            throw said;
        } catch (OutOfMemoryError full) {
            throw full;
        } catch (RuntimeException | Error fails) {
            StackTraceElement at = at(fails, className);
            throw unusable(
                    revision,
                    "The " + direction + " of " + className + " fails"
                            + (at == null ? "" : " at " + at.getFileName() + ":" + at.getLineNumber()) + ": " + fails
                            + ". Mend its code.",
                    fails);
        }
    }

    private static @Nullable StackTraceElement at(Throwable fails, String className) {
        for (StackTraceElement element : fails.getStackTrace()) {
            if (element.getClassName().equals(className)) {
                return element;
            }
        }
        return null;
    }

    private static TidemarkException unusable(String revision, String message, Throwable cause) {
        return new TidemarkException(new Problem(Code.MIGRATION_UNUSABLE, revision, message), cause);
    }
}
