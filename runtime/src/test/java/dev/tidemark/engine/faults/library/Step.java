package dev.tidemark.engine.faults.library;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import java.util.function.Consumer;

/** A migration of two lambdas. */
abstract class Step implements Migration {
    private final Consumer<Operations> up;
    private final Consumer<Operations> down;

    Step(Consumer<Operations> up, Consumer<Operations> down) {
        this.up = up;
        this.down = down;
    }

    @Override
    public final void upgrade(Operations db) {
        up.accept(db);
    }

    @Override
    public final void downgrade(Operations db) {
        down.accept(db);
    }
}
