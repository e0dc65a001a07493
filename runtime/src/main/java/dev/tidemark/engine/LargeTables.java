package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Online;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has what is done to large tables done while others read and write them. */
final class LargeTables {
    /** Of a table that is not there, as one that the same step creates. */
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Connection connection;
    private final Online online;
    private final long from;

    /** The names that tables have before the move, where it has given them others. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, Long> rows = new HashMap<>();

    private LargeTables(Connection connection, Online online, long from) {
        this.connection = connection;
        this.online = online;
        this.from = from;
    }

    /**
     * The move with the gentle form of each operation on a large table, where the database has one.
     *
     * @param from with how many rows a table begins to be large
     * @param begun the statements that the journal has of the move; they tell which form was chosen then
     */
    static Move gently(Connection connection, Dialect dialect, long from, Move move, List<String> begun)
            throws SQLException {
        Online online = dialect.online();
        return online == null || (from == Long.MAX_VALUE && begun.isEmpty())
                ? move
                : new LargeTables(connection, online, from).gently(move, begun);
    }

    private Move gently(Move move, List<String> begun) throws SQLException {
        List<Plan.Change> changes = new ArrayList<>();
        List<Operation> done = new ArrayList<>();
        List<String> rest = begun;
        for (Plan.Change plain : move.step().changes()) {
            Plan.Change chosen = plain;
            Operation operation = plain.operation();
            if (operation != null) {
                chosen = chosen(plain, operation, move.before().after(List.copyOf(done)), rest);
                done.add(operation);
                note(operation);
            }
            changes.add(chosen);
            int length = Execution.stages(chosen).size();
            rest = rest.subList(Math.min(length, rest.size()), rest.size());
        }
        Plan.Step step = move.step();
        return new Move(
                new Plan.Step(step.revision(), step.action(), changes), move.before(), move.deletes(), move.inserts());
    }

    private Plan.Change chosen(Plan.Change plain, Operation operation, Standing before, List<String> begun)
            throws SQLException {
        boolean large = isAnyLarge(online.tables(operation));
        if (!large && begun.isEmpty()) {
            return plain;
        }
        Online.Form form = online.form(operation, before);
        if (form == null) {
            return plain;
        }
        Plan.Change gentle = new Plan.Change(operation, form.stages(), form.undo(), true);
        int fits = matches(gentle, begun);
        int plainFits = matches(plain, begun);
        return fits > plainFits || (fits == plainFits && large) ? gentle : plain;
    }

    /** How many of the statements in the journal are of this form, which began with the first; -1 where one is another. */
    private static int matches(Plan.Change change, List<String> begun) {
        List<String> sql = change.sql();
        int length = Math.min(sql.size(), begun.size());
        return sql.subList(0, length).equals(begun.subList(0, length)) ? length : -1;
    }

    private void note(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            names.put(rename.to(), nameBefore(rename.from()));
        }
    }

    private String nameBefore(String table) {
        return names.getOrDefault(table, table);
    }

    private boolean isAnyLarge(List<String> tables) throws SQLException {
        boolean any = false;
        for (String table : tables) {
            String name = nameBefore(table);
            if (!rows.containsKey(name)) {
                rows.put(name, rows(name));
            }
            long known = rows.getOrDefault(name, UNKNOWN);
            if (known == Online.ONLY_PLAINLY) {
                return false;
            }
            any |= known >= from;
        }
        return any;
    }

    private long rows(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(online.rows(table))) {
            return result.next() && result.getObject(1) != null ? result.getLong(1) : UNKNOWN;
        }
    }

    /** Whether a step has to commit in between. */
    static boolean isGentle(Plan.Step step) {
        return step.changes().stream().anyMatch(Plan.Change::online);
    }
}
