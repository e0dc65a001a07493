package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as one text in a row of the history, so that a revision can be taken back without its class. */
final class StoredSql {
    private static final String BETWEEN = ";\n-- next statement\n";

    private StoredSql() {}

    /** The text of the statements of a revision's operations; null where one of them is Java code. */
    static @Nullable String write(String revision, List<Operation> operations, Standing before, Dialect dialect) {
        if (operations.stream().anyMatch(Operation.Run.class::isInstance)) {
            return null;
        }
        return String.join(
                BETWEEN,
                Plan.Change.statements(revision, operations, before, dialect).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** The statements of a text. */
    static List<String> read(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN, -1));
    }
}
