package dev.tidemark.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What can be said of SQL of one's own. */
public final class SqlWords {
    private final Change change;

    /** Replaces the operation by another. */
    interface Change {
        void to(UnaryOperator<Operation.Sql> into);
    }

    SqlWords(Change change) {
        this.change = change;
    }

    /**
     * Other SQL for one database; empty: nothing there.
     *
     * @param database its name, such as {@link Database#POSTGRESQL}
     */
    public SqlWords on(String database, String statements) {
        change.to(sql -> {
            Map<String, String> variants = new LinkedHashMap<>(sql.variants());
            if (variants.put(database, statements) != null) {
                throw new IllegalArgumentException("db.sql(…) says twice what runs on " + database);
            }
            return new Operation.Sql(sql.statement(), variants, sql.undo());
        });
        return this;
    }

    /** Nothing takes it back: a downgrade over it is refused. */
    public SqlWords irreversible() {
        change.to(sql -> sql.with(Operation.Undo.IMPOSSIBLE));
        return this;
    }

    /** The rest of the downgrade takes it back, as where it drops the column that this fills. */
    public SqlWords needsNoUndo() {
        change.to(sql -> sql.with(Operation.Undo.NOT_NEEDED));
        return this;
    }
}
