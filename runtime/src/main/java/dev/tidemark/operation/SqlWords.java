package dev.tidemark.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can be said of SQL of one's own. */
public final class SqlWords {
    private final UndoWords words;
    private final UndoWords.Change change;

    SqlWords(UndoWords.Change change) {
        this.words = new UndoWords(change);
        this.change = change;
    }

    /**
     * Other SQL for one database; empty: nothing there.
     *
     * @param database its name, such as {@link Database#POSTGRESQL}
     */
    public SqlWords on(String database, String statements) {
        change.to(step -> Operation.Only.with(step, own -> on((Operation.Sql) own, database, statements)));
        return this;
    }

    private static Operation.Sql on(Operation.Sql sql, String database, String statements) {
        Map<String, String> variants = new LinkedHashMap<>(sql.variants());
        if (variants.put(database, statements) != null) {
            throw new IllegalArgumentException("db.sql(…) says twice what runs on " + database);
        }
        return new Operation.Sql(sql.statement(), variants, sql.undo());
    }

    /** As {@link UndoWords#only}. */
    public SqlWords only(String... environments) {
        words.only(environments);
        return this;
    }

    /** Nothing takes it back: a downgrade over it is refused. */
    public SqlWords irreversible() {
        words.irreversible();
        return this;
    }

    /** The rest of the downgrade takes it back, as where it drops the column that this fills. */
    public SqlWords needsNoUndo() {
        words.needsNoUndo();
        return this;
    }
}
