package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is made anew, as SQLite's manual recommends: created under another name, filled from the old one, which then
 * gives its name to it. Several changes of a table are one rebuild.
 */
final class SqliteRebuild {
    private final SqliteSpelling spelling;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** As the database has the table until then. */
    private Table before;

    private Table after;
    private int place;
    private boolean readsOtherTables;

    SqliteRebuild(SqliteSpelling spelling, Table before) {
        this.spelling = spelling;
        this.before = before;
        this.after = before;
    }

    /** Takes a change in: what the table shall be, since the operation at this place. */
    void becomes(Table table, int operation) {
        after = table;
        place = operation;
    }

    /** The operation that changed the table last. */
    int place() {
        return place;
    }

    /** The column's values, as an expression over the old table's columns. */
    void value(Column column, String expression) {
        values.put(column.name(), expression);
        readsOtherTables |= expression.toLowerCase(Locale.ROOT).contains("select");
    }

    /** Whether others must not change before this has run. */
    boolean readsOtherTables() {
        return readsOtherTables;
    }

    /** Whether the column has other values than in the old table. */
    boolean changes(String column) {
        return values.containsKey(column) || before.column(column) == null;
    }

    /** Whether the expression speaks of values that are yet to come. */
    boolean isReadBy(String expression) {
        return after.columns().keySet().stream()
                .anyMatch(column -> changes(column) && SqliteExpressions.names(expression, column));
    }

    boolean changesValues() {
        return after.columns().keySet().stream().anyMatch(this::changes);
    }

    /** The old table's column has been renamed; no value speaks of it. */
    void renamed(String from, String to) {
        before = before.renamingColumns(name -> name.equals(from) ? to : name);
    }

    /** What the column holds: an expression over the old table, or null where it fills itself. */
    @Nullable
    String source(Column column) {
        if (column.generatedAs() != null) {
            return null;
        }
        String value = values.get(column.name());
        return value != null || before.column(column.name()) == null ? value : spelling.quote(column.name());
    }

    List<String> statements() {
        String table = before.name();
        String old = spelling.quote(table);
        String name = Names.beside(table, "`tidemark_new_" + Names.bare(Names.last(table)) + "`");
        List<String> columns = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        if (after.columns().values().stream().noneMatch(column -> SqliteSpelling.isRowNumber(after, column))) {
            rowNumber().ifPresent(number -> {
                columns.add(number);
                sources.add(number);
            });
        }
        for (Column column : after.columns().values()) {
            String source = source(column);
            if (source != null) {
                columns.add(spelling.quote(column.name()));
                sources.add(source);
            }
        }
        List<String> known = List.copyOf(before.columns().keySet());
        List<String> gone =
                known.stream().filter(column -> after.column(column) == null).toList();
        List<String> statements = new ArrayList<>();
        statements.add(new SqliteMark(table, known, gone) + spelling.createTable(name, after));
        if (!columns.isEmpty()) {
            statements.add("insert into " + spelling.quote(name) + " (" + String.join(", ", columns) + ")\nselect "
                    + String.join(", ", sources) + "\nfrom " + old);
        }
        statements.add(SqliteMark.ROWS_ARE_KEPT + "drop table " + old);
        // Else SQLite would read all views and triggers, and miss the table that is not there for a moment.
        statements.add("pragma legacy_alter_table = on");
        statements.add("alter table " + spelling.quote(name) + " rename to " + spelling.quote(Names.last(table)));
        statements.add(SqliteMark.RENAMED);
        for (Index index : after.indexes().values()) {
            statements.add(spelling.index(table, index));
        }
        return statements;
    }

    /** The word for a row's number that no column has taken. */
    private Optional<String> rowNumber() {
        Set<String> taken = Stream.of(before, after)
                .flatMap(table -> table.columns().keySet().stream())
                .map(column -> Names.bare(column).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return List.of("rowid", "_rowid_", "oid").stream()
                .filter(word -> !taken.contains(word))
                .findFirst();
    }
}
