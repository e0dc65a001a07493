package dev.tidemark.operation;

import dev.tidemark.operation.Operation.Own;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What can be said of a step of one's own: where it runs, and how it is taken back where the downgrade has no step for that. */
public final class UndoWords {
    private final Change change;

    /** Replaces the operation by another. */
    interface Change {
        void to(UnaryOperator<Own> into);
    }

    UndoWords(Change change) {
        this.change = change;
    }

    /**
     * Runs in these environments alone, which {@code tidemark.environments} names, and is undone where it ran. The step of the
     * downgrade says the same.
     */
    public UndoWords only(String... environments) {
        change.to(step -> new Operation.Only(step, Arrays.asList(environments)));
        return this;
    }

    /** Nothing takes it back: a downgrade over it is refused. */
    public UndoWords irreversible() {
        change.to(step -> step.with(Operation.Undo.IMPOSSIBLE));
        return this;
    }

    /** The rest of the downgrade takes it back, as where it drops the column that this fills. */
    public UndoWords needsNoUndo() {
        change.to(step -> step.with(Operation.Undo.NOT_NEEDED));
        return this;
    }
}
