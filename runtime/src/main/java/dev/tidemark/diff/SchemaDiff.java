package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Schema;
import java.util.List;

/**
 * The way from one schema to another.
 *
 * @param operations in an order that every database accepts; empty where nothing differs
 * @param problems what a person must decide or know; the place is {@code table.column} or the member where it is known
 */
public record SchemaDiff(List<Operation> operations, List<Problem> problems) {
    public SchemaDiff {
        operations = List.copyOf(operations);
        problems = List.copyOf(problems);
    }

    /** The way from {@code before} (a snapshot, with what is retired) to {@code after} (a model, all of it live). */
    public static SchemaDiff between(Schema before, Schema after, Hints hints) {
        throw new UnsupportedOperationException();
    }
}
