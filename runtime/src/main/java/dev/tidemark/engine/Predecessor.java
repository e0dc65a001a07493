package dev.tidemark.engine;

import dev.tidemark.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tool that has made a database's tables, as its own history there tells. The history is known by its columns, whatever it
 * is called; it is only ever read.
 *
 * @param tool Flyway or Liquibase
 * @param table where its history is
 * @param count how many of its migrations the database has
 * @param last the last of them, as its author calls it; null where there is none
 * @param trouble what must be put right before another tool goes on: a migration that failed, a lock that is held
 */
record Predecessor(
        String tool, String table, int count, @Nullable String last, List<String> trouble) {
    private static final Set<String> FLYWAY =
            Set.of("installed_rank", "version", "description", "type", "script", "checksum", "installed_on", "success");
    private static final Set<String> LIQUIBASE =
            Set.of("id", "author", "filename", "dateexecuted", "orderexecuted", "exectype", "md5sum");
    private static final Set<String> LIQUIBASE_LOCK = Set.of("id", "locked", "lockgranted", "lockedby");

    /** Whether a live table is another tool's history or lock. */
    static boolean isHistory(Table table) {
        Set<String> columns =
                table.columns().keySet().stream().map(Drift::neutral).collect(Collectors.toSet());
        return columns.containsAll(FLYWAY) || columns.containsAll(LIQUIBASE) || columns.equals(LIQUIBASE_LOCK);
    }

    /** What has made the tables that the connection shows, or null. */
    static @Nullable Predecessor of(Connection connection) throws SQLException {
        ForeignTables tables = new ForeignTables(connection);
        for (ForeignTables.Found found : tables.with("installed_rank", FLYWAY)) {
            return flyway(tables, found);
        }
        for (ForeignTables.Found found : tables.with("orderexecuted", LIQUIBASE)) {
            return liquibase(tables, found);
        }
        return null;
    }

    private static Predecessor flyway(ForeignTables tables, ForeignTables.Found found) throws SQLException {
        // What stands in double brackets tells of Flyway's own doings: a schema that it made, a baseline.
        List<List<String>> rows =
                tables.rows(found, List.of("script", "success", "description"), List.of("installed_rank")).stream()
                        .filter(row -> !row.get(2).startsWith("<<"))
                        .toList();
        List<String> done = rows.stream()
                .filter(row -> isTrue(row.get(1)))
                .map(row -> script(row.get(0)))
                .toList();
        List<String> failed = rows.stream()
                .filter(row -> !isTrue(row.get(1)))
                .map(row ->
                        script(row.get(0)) + " has failed: undo what it did, run Flyway's repair, and migrate again")
                .toList();
        return new Predecessor("Flyway", found.name(), done.size(), last(done), failed);
    }

    private static Predecessor liquibase(ForeignTables tables, ForeignTables.Found found) throws SQLException {
        List<List<String>> rows =
                tables.rows(found, List.of("id", "author", "filename", "exectype"), List.of("orderexecuted"));
        List<String> done = rows.stream()
                .filter(row -> !row.get(3).equals("FAILED"))
                .map(Predecessor::changeSet)
                .toList();
        List<String> trouble = rows.stream()
                .filter(row -> row.get(3).equals("FAILED"))
                .map(row -> changeSet(row) + " has failed: correct it and run Liquibase's update again")
                .collect(Collectors.toList());
        for (ForeignTables.Found lock : tables.with("lockgranted", LIQUIBASE_LOCK)) {
            if (lock.isBeside(found)) {
                tables.rows(lock, List.of("locked", "lockedby"), List.of("id")).stream()
                        .filter(row -> isTrue(row.get(0)))
                        .forEach(row -> trouble.add("its lock is held by " + row.get(1)
                                + ": wait until it is done, or run Liquibase's release-locks"));
            }
        }
        return new Predecessor("Liquibase", found.name(), done.size(), last(done), trouble);
    }

    private static String changeSet(List<String> row) {
        return row.get(2) + "::" + row.get(0) + "::" + row.get(1);
    }

    /** The script without its folder and its ending. */
    private static String script(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.(sql|java|class)$", "");
    }

    private static @Nullable String last(List<String> done) {
        return done.isEmpty() ? null : done.get(done.size() - 1);
    }

    private static boolean isTrue(String value) {
        return Set.of("1", "true", "t", "y").contains(value.toLowerCase(Locale.ROOT));
    }

    /** {@code made by Flyway, 12 migrations in flyway_schema_history, the last V12__add_phone}. */
    @Override
    public String toString() {
        return "made by " + tool + ", " + count + (tool.equals("Flyway") ? " migration" : " change set")
                + (count == 1 ? "" : "s") + " in " + table + (last == null ? "" : ", the last " + last);
    }
}
