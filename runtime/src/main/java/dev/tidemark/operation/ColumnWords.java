package dev.tidemark.operation;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words after a column's name and type. A column is nullable until {@link #notNull} says otherwise. */
public final class ColumnWords {
    private Column column;
    private @Nullable String backfill;
    private final Map<String, String> backfillVariants = new LinkedHashMap<>();
    private @Nullable ColumnWords becomes;

    ColumnWords(String name, ColumnType type) {
        this.column = Column.of(name, type);
    }

    public ColumnWords notNull() {
        column = column.withNullable(false);
        return this;
    }

    /** The DEFAULT clause's SQL expression: {@code "0"}, {@code "'new'"}, {@code "current_timestamp"}. */
    public ColumnWords defaultTo(String expression) {
        column = column.withDefault(expression);
        return this;
    }

    /** The database numbers the rows. */
    public ColumnWords identity() {
        column = column.withIdentity(true);
        return this;
    }

    /** A stored generated column of this SQL expression. */
    public ColumnWords generatedAs(String expression) {
        column = column.withGeneratedAs(expression);
        return this;
    }

    /** Compares its texts by this collation of the database's. */
    public ColumnWords collation(String name) {
        column = column.withCollation(name);
        return this;
    }

    public ColumnWords comment(String text) {
        column = column.withComment(text);
        return this;
    }

    /** The SQL expression that gives existing rows a value. */
    public ColumnWords backfill(String expression) {
        backfill = expression;
        return this;
    }

    /** The backfill for one database, such as {@code "postgresql"}, in place of the general one. */
    public ColumnWords backfillOn(String database, String expression) {
        backfillVariants.put(database, expression);
        return this;
    }

    /** After {@code alterColumn} and the words for what the column was: what it becomes, said anew in whole. */
    public ColumnWords becomes(ColumnType type) {
        becomes = new ColumnWords(column.name(), type);
        return becomes;
    }

    Column column() {
        return column;
    }

    @Nullable
    Column becomes() {
        return becomes == null ? null : becomes.column;
    }

    /** The backfill said on this column or on what it becomes. */
    @Nullable
    Backfill backfill() {
        if (becomes != null) {
            return becomes.backfill();
        }
        return backfill == null ? null : new Backfill(backfill, backfillVariants);
    }
}
