package dev.tidemark.sql.standard;

import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.RowChange;
import dev.tidemark.operation.Rows;
import dev.tidemark.sql.Dialect.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The questions before rows are inserted, changed or deleted: whether they are there, or not, as the step says. */
final class RowGuards {
    private final RowStatements statements;

    RowGuards(RowStatements statements) {
        this.statements = statements;
    }

    private String count(String table) {
        return "count(*) from " + statements.spelling.quote(table) + " where ";
    }

    /** No row has a key of the new ones: what takes them back would take that one too. */
    List<Guard> insert(Operation.Insert insert) {
        Rows rows = insert.rows();
        List<Integer> key = rows.keyPlaces();
        List<Guard> guards = new ArrayList<>();
        if (!rows.optional() && !key.isEmpty()) {
            for (List<List<Datum>> batch : RowStatements.batches(rows.values(), RowStatements.CHAIN)) {
                guards.add(new Guard(
                        "select " + count(insert.table()) + statements.keys(insert.table(), rows, batch, key),
                        "of " + insert.table() + " with the " + String.join(", ", rows.key())
                                + " of rows to be inserted"));
            }
        }
        return guards;
    }

    /** Each row is there and holds what the step says. */
    List<Guard> update(Operation.Update update) {
        List<Guard> guards = new ArrayList<>();
        if (!update.optional()) {
            for (List<RowChange> batch : RowStatements.batches(update.changes(), RowStatements.CHAIN)) {
                guards.add(new Guard(
                        "select " + batch.size() + " - " + count(update.table())
                                + batch.stream()
                                        .map(change -> "(" + statements.asStated(update.table(), change) + ")")
                                        .collect(Collectors.joining(" or ")),
                        "of " + update.table() + " not there as the update states what was"));
            }
        }
        return guards;
    }

    /** A row that is there holds what the step says, or what it holds would be lost. */
    List<Guard> delete(Operation.Delete delete) {
        Rows rows = delete.rows();
        List<Integer> key = RowStatements.key(delete);
        List<Guard> guards = new ArrayList<>();
        if (!rows.optional() && RowStatements.others(rows, key).findAny().isPresent()) {
            for (List<List<Datum>> batch : RowStatements.batches(rows.values(), RowStatements.CHAIN)) {
                guards.add(new Guard(
                        "select " + count(delete.table())
                                + batch.stream()
                                        .map(row -> changed(delete.table(), rows, row, key))
                                        .collect(Collectors.joining(" or ")),
                        "of " + delete.table() + " to be deleted and no longer as the step states"));
            }
        }
        return guards;
    }

    private String changed(String table, Rows rows, List<Datum> row, List<Integer> key) {
        return "(" + statements.key(table, rows, row, key) + " and ("
                + RowStatements.others(rows, key)
                        .mapToObj(place -> statements.isNot(table, rows.fields().get(place), row.get(place)))
                        .collect(Collectors.joining(" or "))
                + "))";
    }
}
