package dev.tidemark.engine;

import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a statement that writes rows of a migration: not their values, which may be secret. They stand in the class,
 * in a script, in what a person asks to see of a plan, and in the journal while the step runs; in no message, log or audit.
 */
final class RowValues {
    /** From where the values may begin; names before it that are such words only shorten what is shown. */
    private static final Pattern REST = Pattern.compile("(?is)\\b(values|select|set|where|using)\\b.*");

    /** A shorter text may be part of any word of a message. */
    private static final int SHORTEST = 3;

    private RowValues() {}

    /** The statement up to its values. */
    static String without(Plan.Change change, String sql) {
        Operation operation = change.operation();
        boolean isStored = operation == null && Catalog.isRowsOnly(sql);
        return isStored || isOfRows(operation) ? REST.matcher(sql).replaceFirst("$1 …") : sql;
    }

    /** A driver's words without the texts that are among the values. */
    static String outOf(Plan.Change change, String reason) {
        String told = reason;
        for (String text : texts(change.operation())) {
            if (text.length() >= SHORTEST) {
                told = told.replace(text, "…").replace(text.replace("'", "''"), "…");
            }
        }
        return told;
    }

    /** What the database said, for whoever prints a stack trace: drivers quote statements and values. */
    static @Nullable Throwable outOf(Plan.Change change, @Nullable Throwable cause) {
        if (!(cause instanceof SQLException refused)
                || texts(change.operation()).isEmpty()) {
            return cause;
        }
        SQLException told = new SQLException(
                outOf(change, String.valueOf(refused.getMessage())), refused.getSQLState(), refused.getErrorCode());
        told.setStackTrace(refused.getStackTrace());
        return told;
    }

    private static boolean isOfRows(@Nullable Operation operation) {
        return operation instanceof Operation.Insert
                || operation instanceof Operation.Update
                || operation instanceof Operation.Delete;
    }

    private static List<String> texts(@Nullable Operation operation) {
        List<Datum> values = new ArrayList<>();
        if (operation instanceof Operation.Insert insert) {
            insert.rows().values().forEach(values::addAll);
        } else if (operation instanceof Operation.Delete delete) {
            delete.rows().values().forEach(values::addAll);
        } else if (operation instanceof Operation.Update update) {
            update.changes().forEach(change -> {
                change.key().forEach(cell -> values.add(cell.value()));
                change.assignments().forEach(to -> {
                    values.add(to.before());
                    values.add(to.after());
                });
            });
        }
        return values.stream()
                .map(Datum::value)
                .filter(CharSequence.class::isInstance)
                .map(Object::toString)
                .toList();
    }
}
