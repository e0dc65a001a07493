package dev.tidemark.sql.sqlite;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Care;
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a rebuild loses nothing that no revision knows: a column that is in the old table alone is refused, triggers
 * are created again, and foreign keys, which are not enforced meanwhile, are checked at the end.
 */
final class SqliteCare implements Care {
    /** What cannot leave a row without the one that it refers to. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?is)\\s*(create\\s|alter\\s+table\\s.*\\s(add|rename)\\s|drop\\s+(index|view)\\s).*");

    private static final int NAMED = 5;

    private final Connection connection;
    private final List<String> triggers = new ArrayList<>();
    private @Nullable List<String> orphans;
    private boolean wasSound;
    private boolean rebuilds;

    SqliteCare(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void before(String sql) throws SQLException {
        if (orphans == null && !HARMLESS.matcher(sql).matches()) {
            orphans = orphans();
        }
        SqliteMark mark = SqliteMark.of(sql);
        if (mark != null) {
            if (!rebuilds) {
                rebuilds = true;
                wasSound = flaw() == null;
            }
            refuseUnknown(mark);
            triggers.addAll(texts(
                    "select sql from " + master(mark) + " where type = 'trigger' and lower(tbl_name) = lower(?)",
                    Names.bare(Names.last(mark.table()))));
        }
    }

    @Override
    public void after(String sql) throws SQLException {
        if (sql.equals(SqliteMark.RENAMED)) {
            for (String trigger : triggers) {
                execute(trigger);
            }
            triggers.clear();
        }
    }

    @Override
    public void end() throws SQLException {
        String flaw = rebuilds && wasSound ? flaw() : null;
        if (flaw != null) {
            throw new TidemarkException(
                    Code.OPERATION_FAILED,
                    "",
                    "A view or a trigger of this database would no longer work: " + flaw
                            + ". Change it before, or in a db.sql(...) step of the migration. The database is as it was"
                            + " before this revision.");
        }
        List<String> before = orphans;
        List<String> now = before == null ? List.of() : orphans();
        if (before != null && now.size() > before.size()) {
            List<String> come = new ArrayList<>(now);
            before.forEach(come::remove);
            throw new TidemarkException(
                    Code.ROWS_IN_THE_WAY,
                    "",
                    (now.size() - before.size()) + " more rows than before refer to no row: "
                            + come.stream().limit(NAMED).collect(Collectors.joining("; "))
                            + ". SQLite enforces no foreign key while a step runs, so nothing is deleted along:"
                            + " correct these rows, or delete them in the migration. The database is as it was before"
                            + " this revision.");
        }
    }

    /** What is in the old table alone, and a rebuild would lose. */
    private void refuseUnknown(SqliteMark mark) throws SQLException {
        String table = Names.bare(Names.last(mark.table()));
        Set<String> unknown = new TreeSet<>(texts("select name from pragma_table_xinfo(?) where hidden <> 1", table));
        unknown.removeIf(live ->
                mark.columns().stream().anyMatch(known -> Names.bare(known).equalsIgnoreCase(live)));
        if (!unknown.isEmpty()) {
            throw lost(
                    mark,
                    "It has a column that no revision knows, and that would be lost: " + String.join(", ", unknown)
                            + ". Add it to the entity, or drop it");
        }
        String options =
                texts("select sql from " + master(mark) + " where type = 'table' and lower(name) = lower(?)", table)
                        .stream()
                        .map(sql -> new SqliteDefinition(sql).options())
                        .collect(Collectors.joining());
        boolean counts = !texts(
                        "select sql from " + master(mark) + " where type = 'table' and lower(name) = lower(?)"
                                + " and lower(sql) like '%autoincrement%'",
                        table)
                .isEmpty();
        if (counts || options.contains("rowid") || options.contains("strict")) {
            throw lost(
                    mark,
                    "It is " + (counts ? "AUTOINCREMENT" : options.strip().toUpperCase(Locale.ROOT))
                            + ", which no revision knows, and would not be any more. Change the table in db.sql(...) steps of"
                            + " your own");
        }
    }

    private static TidemarkException lost(SqliteMark mark, String what) {
        return new TidemarkException(
                Code.DRIFT,
                mark.table(),
                "SQLite can change it in this way only by making it anew. " + what
                        + ", and start again. The database is as it was before this revision.");
    }

    /** What SQLite finds wrong in the texts of views and triggers; it reads them all when a column is renamed. */
    private @Nullable String flaw() throws SQLException {
        execute("savepoint tidemark_flaw");
        try {
            execute("create table tidemark_flaw (a)");
            execute("alter table tidemark_flaw rename column a to b");
            return null;
        } catch (SQLException found) {
            return found.getMessage();
        } finally {
            execute("rollback to tidemark_flaw");
            execute("release tidemark_flaw");
        }
    }

    /** The rows that refer to no row. */
    private List<String> orphans() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
            while (rows.next()) {
                found.add("row " + rows.getString(2) + " of " + rows.getString(1) + " refers to no row of "
                        + rows.getString(3));
            }
        }
        return found;
    }

    private static String master(SqliteMark mark) {
        String schema = Names.schema(mark.table());
        return schema == null ? "sqlite_master" : new SqliteSpelling().quote(schema) + ".sqlite_master";
    }

    private List<String> texts(String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
