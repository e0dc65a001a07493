package dev.tidemark.sql.mysql;

import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indexes that InnoDB wants for foreign keys: each key needs one that begins with its columns. Where there is none, the
 * server makes one with the key's name, drops it when another serves, and leaves it behind when the key goes; where one that
 * serves goes, it must be made first (MySQL manual, "FOREIGN KEY Constraints").
 */
final class MySqlIndexes {
    private final MySqlStatements statements;

    MySqlIndexes(MySqlStatements statements) {
        this.statements = statements;
    }

    /** Whether a key or an index begins with the column. */
    static boolean beginsKey(Table table, String column) {
        return serves(table, List.of(column))
                || table.foreignKeys().values().stream()
                        .anyMatch(key -> key.columns().get(0).equals(column));
    }

    /** Whether a key or an index that the schema knows begins with the columns. */
    private static boolean serves(Table table, List<String> columns) {
        return entries(table).anyMatch(entry -> begins(entry, columns));
    }

    private static Stream<List<String>> entries(Table table) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                        table.uniques().values().stream().map(key -> key.columns()),
                        table.indexes().values().stream()
                                .map(index -> index.columns().stream()
                                        .map(Index::columnOf)
                                        .toList()))
                .flatMap(lists -> lists);
    }

    private static boolean begins(List<String> entry, List<String> columns) {
        return entry.size() >= columns.size()
                && entry.subList(0, columns.size()).equals(columns);
    }

    /** Drops the key and the index that was made for it, unless another key lives on that. */
    List<String> dropForeignKey(Table table, ForeignKey key) {
        String drop = statements.alterTable(table.name()) + "drop foreign key " + statements.quote(key.name());
        boolean shared = table.foreignKeys().values().stream()
                .anyMatch(other -> !other.name().equals(key.name()) && begins(key.columns(), other.columns()));
        // Where another serves, one can be there that was made when none did.
        boolean mayHaveOne =
                !serves(table, key.columns()) || !statements.ifExists().isEmpty();
        return !mayHaveOne || shared || table.indexes().containsKey(key.name())
                ? List.of(drop)
                : List.of(drop + ", drop index " + statements.ifExists() + statements.quote(key.name()));
    }

    /**
     * Drops an index or key, after having made those that foreign keys then lack.
     *
     * @param what {@code index x} or {@code primary key}
     */
    List<String> drop(Table table, Table after, List<String> columns, String what) {
        List<String> actions = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys().values()) {
            if (begins(columns, key.columns()) && !serves(after, key.columns())) {
                // One made here before stays where a key that serves comes back.
                actions.add("add index " + statements.ifNotExists() + statements.quote(key.name()) + " ("
                        + statements.quote(key.columns()) + ")");
            }
        }
        actions.add("drop " + what);
        return List.of(statements.alterTable(table.name()) + String.join(", ", actions));
    }
}
