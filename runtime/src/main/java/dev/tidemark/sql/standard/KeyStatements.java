package dev.tidemark.sql.standard;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.UniqueKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for keys, checks and indexes; what the databases do differently is abstract. */
abstract class KeyStatements extends ColumnStatements {
    KeyStatements(String database, Literals literals, Set<Lexicon> lexicon) {
        super(database, literals, lexicon);
    }

    protected abstract List<String> dropPrimaryKey(String table, PrimaryKey key);

    /** The name as CREATE INDEX wants it. */
    protected abstract String indexName(String table, Index index);

    String primaryKey(PrimaryKey key) {
        String name = key.name() == null ? "" : "constraint " + quote(key.name()) + " ";
        return name + "primary key (" + quote(key.columns()) + ")";
    }

    protected String unique(UniqueKey key) {
        return "constraint " + quote(key.name()) + " unique (" + quote(key.columns()) + ")";
    }

    public String check(Check check) {
        return "constraint " + quote(check.name()) + " check (" + expression(check.condition()) + ")";
    }

    public List<String> dropConstraint(String table, String name) {
        return List.of(alterTable(table) + "drop constraint " + quote(name));
    }

    protected List<String> renameConstraint(String table, String from, String to) {
        return List.of(alterTable(table) + "rename constraint " + quote(from) + " to " + quote(to));
    }

    protected String renameIndex(String table, String from, String to) {
        return "alter index " + quote(Names.beside(table, from)) + " rename to " + quote(to);
    }

    public List<String> foreignKey(String table, ForeignKey key) {
        return List.of(foreignKey(table, key, ""));
    }

    protected List<String> dropForeignKey(String table, ForeignKey key) {
        return dropConstraint(table, key.name());
    }

    /** The statement that adds the key; {@code index} stands after its columns. */
    public String foreignKey(String table, ForeignKey key, String index) {
        return alterTable(table) + "add constraint " + quote(key.name()) + " foreign key ("
                + quote(key.columns()) + ")" + index + " references " + quote(key.targetTable()) + " ("
                + quote(key.targetColumns()) + ")"
                + (key.onDelete() == null ? "" : onDelete(key, key.onDelete()));
    }

    /** What happens to the rows that refer, with a blank before it. */
    protected String onDelete(ForeignKey key, ForeignKey.OnDelete rule) {
        return switch (rule) {
            case CASCADE -> " on delete cascade";
            case SET_NULL -> " on delete set null";
            case SET_DEFAULT -> " on delete set default";
            case RESTRICT -> " on delete restrict";
        };
    }

    public String index(String table, Index index) {
        String columns = index.columns().stream()
                .map(entry -> {
                    String column = Index.columnOf(entry);
                    return column.startsWith("(")
                            ? expression(entry)
                            : quote(column) + entry.substring(column.length());
                })
                .collect(Collectors.joining(", "));
        return (index.unique() ? "create unique index " : "create index ") + indexName(table, index) + " on "
                + quote(table) + " (" + columns + ")";
    }

    public String dropIndex(String table, Index index) {
        return "drop index " + quote(Names.beside(table, index.name()));
    }
}
