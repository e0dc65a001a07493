package dev.tidemark.sql;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;

/** The words for keys, checks and indexes; what the databases do differently is abstract. */
abstract class KeyStatements extends ColumnStatements {
    KeyStatements(String database) {
        super(database);
    }

    abstract List<String> dropPrimaryKey(String table, PrimaryKey key);

    /** The name as CREATE INDEX wants it. */
    abstract String indexName(String table, Index index);

    static String primaryKey(PrimaryKey key) {
        String name = key.name() == null ? "" : "constraint " + Names.quote(key.name()) + " ";
        return name + "primary key (" + Names.quote(key.columns()) + ")";
    }

    static String unique(UniqueKey key) {
        return "constraint " + Names.quote(key.name()) + " unique (" + Names.quote(key.columns()) + ")";
    }

    static String check(Check check) {
        return "constraint " + Names.quote(check.name()) + " check (" + check.condition() + ")";
    }

    static List<String> dropConstraint(String table, String name) {
        return List.of(alterTable(table) + "drop constraint " + Names.quote(name));
    }

    List<String> renameConstraint(String table, String from, String to) {
        return List.of(alterTable(table) + "rename constraint " + Names.quote(from) + " to " + Names.quote(to));
    }

    static String renameIndex(String table, String from, String to) {
        return "alter index " + Names.quote(Names.beside(table, from)) + " rename to " + Names.quote(to);
    }

    List<String> foreignKey(String table, ForeignKey key) {
        return List.of(foreignKey(table, key, ""));
    }

    List<String> dropForeignKey(String table, ForeignKey key) {
        return dropConstraint(table, key.name());
    }

    /** The statement that adds the key; {@code index} stands after its columns. */
    static String foreignKey(String table, ForeignKey key, String index) {
        String onDelete = key.onDelete() == null
                ? ""
                : switch (key.onDelete()) {
                    case CASCADE -> " on delete cascade";
                    case SET_NULL -> " on delete set null";
                    case SET_DEFAULT -> " on delete set default";
                    case RESTRICT -> " on delete restrict";
                };
        return alterTable(table) + "add constraint " + Names.quote(key.name()) + " foreign key ("
                + Names.quote(key.columns()) + ")" + index + " references " + Names.quote(key.targetTable()) + " ("
                + Names.quote(key.targetColumns()) + ")" + onDelete;
    }

    String index(String table, Index index) {
        String columns = index.columns().stream()
                .map(entry -> {
                    String column = Index.columnOf(entry);
                    return column.startsWith("(") ? entry : Names.quote(column) + entry.substring(column.length());
                })
                .collect(Collectors.joining(", "));
        return (index.unique() ? "create unique index " : "create index ") + indexName(table, index) + " on "
                + Names.quote(table) + " (" + columns + ")";
    }

    String dropIndex(String table, Index index) {
        return "drop index " + Names.quote(Names.beside(table, index.name()));
    }
}
