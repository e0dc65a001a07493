package dev.tidemark.cli.report;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Dialect;
import java.util.List;

/**
 * The SQL of a revision on one database, both ways, as text.
 *
 * @param database its name
 */
record Script(String database, String upgrade, String downgrade) {
    static Script of(Chapter chapter, Dialect dialect) {
        String down = chapter.recording().hasWayBack()
                ? text(chapter.recording().downgrade(), chapter.after(), dialect)
                : "-- It says that there is no way back.\n";
        return new Script(dialect.name(), text(chapter.recording().upgrade(), chapter.before(), dialect), down);
    }

    private static String text(List<Operation> operations, Schema before, Dialect dialect) {
        List<List<String>> statements;
        try {
            statements = dialect.sql(operations, () -> before);
        } catch (TidemarkException cannot) {
            return "-- " + oneLine(String.valueOf(cannot.getMessage())) + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            text.append("-- ").append(oneLine(Description.of(operation))).append('\n');
            if (operation instanceof Operation.Run) {
                text.append("-- This is Java code, which a script cannot run.\n");
            }
            statements
                    .get(i)
                    .forEach(sql -> text.append(dialect.inScript(sql.strip())).append('\n'));
        }
        return text.isEmpty() ? "-- Nothing.\n" : text.toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
