package dev.tidemark.engine;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What steps would destroy. The SQL is asked, as of a stored way back it alone is known: what it drops, and what that holds. */
final class Losses {
    private static final String NAME = "((?:\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\]|[^\\s\"`\\[]+)+)";
    private static final Pattern TABLE = Pattern.compile("(?is)\\s*drop table (?:if exists )?" + NAME + ".*");
    private static final Pattern COLUMN =
            Pattern.compile("(?is)\\s*alter table " + NAME + "\\s+drop (?:column )?(?:if exists )?" + NAME + ".*");

    private final Dialect dialect;
    private final RowCount rows;

    Losses(Connection connection, Dialect dialect) {
        this.dialect = dialect;
        this.rows = new RowCount(connection);
    }

    /** What a plan would destroy, each in a few words; what cannot be counted is named without a number. */
    List<String> of(Plan plan) throws SQLException {
        Set<String> lost = new LinkedHashSet<>();
        OldNames names = new OldNames();
        for (Plan.Step step : plan.steps()) {
            for (Plan.Change change : step.changes()) {
                if (mayDestroy(change)) {
                    List<Long> counted = new ArrayList<>();
                    lost.addAll(of(drops(change, names), counted));
                    if (counted.isEmpty() && (change.operation() != null || dropsTable(change))) {
                        // A name that the table gets on the way, or a partition: nothing can be asked of it yet.
                        lost.add(change.description());
                    }
                }
                names.pass(change.operation());
            }
        }
        return List.copyOf(lost);
    }

    /**
     * What a change would destroy, each in a few words: {@code 3 rows of customers}.
     *
     * @param names what things are called now that the changes ahead of it have not run
     */
    List<String> of(Plan.Change change, OldNames names) throws SQLException {
        return of(drops(change, names), new ArrayList<>());
    }

    /** What the statements would destroy now. */
    List<String> of(List<String> statements) throws SQLException {
        return of(statements, new ArrayList<>());
    }

    /** A table or a column that goes, by its name now; of all else the statements. */
    private List<String> drops(Plan.Change change, OldNames names) {
        Operation operation = change.operation() == null ? null : names.under(change.operation());
        if (operation instanceof Operation.DropTable it) {
            return List.of("drop table " + dialect.quote(it.table().name()));
        }
        if (operation instanceof Operation.DropColumn it) {
            return List.of("alter table " + dialect.quote(it.table()) + " drop column "
                    + dialect.quote(it.column().name()));
        }
        return change.sql();
    }

    /** Whether a change destroys what is there, or is one of which only the SQL is known. */
    static boolean mayDestroy(Plan.Change change) {
        Operation operation = change.operation();
        return operation == null || Description.isDestructive(operation);
    }

    private boolean dropsTable(Plan.Change change) {
        return change.sql().stream()
                .flatMap(sql -> dialect.drops(sql).stream())
                .anyMatch(sql -> TABLE.matcher(sql).matches());
    }

    /** @param counted gets each number that could be asked for */
    private List<String> of(List<String> statements, List<Long> counted) throws SQLException {
        List<String> lost = new ArrayList<>();
        for (String sql : statements.stream()
                .flatMap(each -> dialect.drops(each).stream())
                .toList()) {
            Matcher table = TABLE.matcher(sql);
            Matcher column = COLUMN.matcher(sql);
            if (table.matches()) {
                add(lost, counted, table.group(1), "row", "select count(*) from " + table.group(1));
            } else if (column.matches()) {
                add(
                        lost,
                        counted,
                        column.group(1) + "." + column.group(2),
                        "value",
                        "select count(" + column.group(2) + ") from " + column.group(1));
            }
        }
        return lost;
    }

    private void add(List<String> lost, List<Long> counted, String name, String what, String countSql)
            throws SQLException {
        Long count = rows.of(countSql);
        if (count != null) {
            counted.add(count);
        }
        if (count != null && count > 0) {
            lost.add(count + " " + what + (count == 1 ? "" : "s") + " of " + name);
        }
    }
}
