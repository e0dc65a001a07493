package dev.tidemark.engine;

import dev.tidemark.dialect.OwnSql;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Typed;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Stage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would run, in order; empty where the database is where it should be. */
public record Plan(List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** What a step does to a revision. */
    public enum Action {
        UPGRADE,
        DOWNGRADE,
        /** The draft has changed: the database goes from what it was to what it is. */
        FOLLOW,
        /** The draft has been sealed: its row gets the revision's id, nothing runs. */
        RELABEL,
        /** The draft is gone: its stored way back runs. */
        DISCARD,
        /** The history is told what the database is; nothing runs. */
        STAMP
    }

    /**
     * One revision's part of a plan.
     *
     * @param revision the revision's id
     * @param leftOut the revision's steps for other environments alone, in words; sorted as they stand there
     */
    public record Step(String revision, Action action, List<Change> changes, List<String> leftOut) {
        public Step {
            changes = List.copyOf(changes);
            leftOut = List.copyOf(leftOut);
        }

        /** One that is whole in every environment. */
        Step(String revision, Action action, List<Change> changes) {
            this(revision, action, changes, List.of());
        }

        /** All SQL of this step, in order. */
        public List<String> sql() {
            return changes.stream().flatMap(change -> change.sql().stream()).toList();
        }

        /** Whether a change destroys data that the way back cannot restore. */
        public boolean isDestructive() {
            return changes.stream()
                    .map(Change::operation)
                    .anyMatch(operation -> operation != null && Description.isDestructive(operation));
        }

        /** What is known of the changes in a phrase behind a separator, without SQL of one's own; empty where nothing is. */
        String said(String separator) {
            List<Operation> known = changes.stream()
                    .flatMap(change -> Stream.ofNullable(change.operation()))
                    .filter(operation -> !(Operation.Only.bare(operation) instanceof Operation.Sql))
                    .toList();
            return known.isEmpty() ? "" : separator + Description.summary(known);
        }

        @Override
        public String toString() {
            return action.name().toLowerCase(java.util.Locale.ROOT) + " " + revision;
        }
    }

    /**
     * An operation and what it comes to on the database.
     *
     * @param operation null for a stored way back, of which only the SQL is known
     * @param stages in order
     * @param undo takes back what has run of the stages, wherever they were left; null: as for the whole operation
     * @param online whether others can go on reading and writing the table meanwhile
     */
    public record Change(
            @Nullable Operation operation,
            List<Stage> stages,
            @Nullable List<Stage> undo,
            boolean online) {
        public Change {
            stages = List.copyOf(stages);
            undo = undo == null ? null : List.copyOf(undo);
        }

        /** Statements, and nothing else. */
        static Change plain(@Nullable Operation operation, List<String> sql) {
            return new Change(
                    operation, sql.stream().<Stage>map(Stage.Statement::new).toList(), null, false);
        }

        /** The SQL, in order. */
        public List<String> sql() {
            return stages.stream().map(Stage::sql).toList();
        }

        /** One line for a person. */
        public String description() {
            return operation == null ? sql().get(0) : Description.of(operation);
        }

        /** @param revision the place of what is wrong */
        static List<Change> of(String revision, List<Operation> operations, Standing before, Dialect dialect) {
            List<Operation> typed = Typed.all(operations, before);
            List<List<String>> sql = statements(revision, typed, before, dialect);
            return IntStream.range(0, typed.size())
                    .mapToObj(i -> plain(typed.get(i), sql.get(i)))
                    .toList();
        }

        static List<List<String>> statements(
                String revision, List<Operation> operations, Standing before, Dialect dialect) {
            try {
                return dialect.sql(OwnSql.on(dialect.name(), operations), before);
            } catch (TidemarkException refused) {
                throw OwnSql.in(revision, refused);
            }
        }
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether at most the history is told what the database has already, as after a squash. */
    public boolean isToldOnly() {
        return steps.stream().allMatch(step -> step.action() == Action.STAMP);
    }
}
