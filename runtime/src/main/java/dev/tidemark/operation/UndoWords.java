package dev.tidemark.operation;

import java.util.function.Consumer;

/** What can be said of a step of one's own: how it is taken back, where the downgrade has no step for that. */
public final class UndoWords {
    private final Consumer<Operation.Undo> undo;

    UndoWords(Consumer<Operation.Undo> undo) {
        this.undo = undo;
    }

    /** Nothing takes it back: a downgrade over it is refused. */
    public void irreversible() {
        undo.accept(Operation.Undo.IMPOSSIBLE);
    }

    /** The rest of the downgrade takes it back, as where it drops the column that this fills. */
    public void needsNoUndo() {
        undo.accept(Operation.Undo.NOT_NEEDED);
    }
}
