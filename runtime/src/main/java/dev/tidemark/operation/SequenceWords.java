package dev.tidemark.operation;

import java.util.function.Consumer;

/** What can be said of a sequence that is created or dropped. */
public final class SequenceWords {
    private final Consumer<Operation.Numbered> numbering;

    SequenceWords(Consumer<Operation.Numbered> numbering) {
        this.numbering = numbering;
    }

    /** The column that the sequence numbers. Where it has rows, a sequence that is created begins after them. */
    public void numbering(String table, String column) {
        numbering.accept(new Operation.Numbered(table, column));
    }
}
