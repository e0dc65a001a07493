package dev.tidemark.operation;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words that define a table. */
public final class TableWords {
    private Table table;
    private final List<ColumnWords> columns = new ArrayList<>();
    private final List<ForeignKeyWords> foreignKeys = new ArrayList<>();

    private TableWords(String name) {
        this.table = Table.named(name);
    }

    static Table define(String name, Consumer<TableWords> definition) {
        TableWords words = new TableWords(name);
        definition.accept(words);
        Table table = words.table;
        for (ColumnWords column : words.columns) {
            table = table.with(column.column());
        }
        for (ForeignKeyWords key : words.foreignKeys) {
            table = table.with(key.key());
        }
        return table;
    }

    public ColumnWords column(String name, ColumnType type) {
        ColumnWords words = new ColumnWords(name, type);
        columns.add(words);
        return words;
    }

    public void primaryKey(String... keyColumns) {
        table = table.withPrimaryKey(new PrimaryKey(null, List.of(keyColumns)));
    }

    /** A primary key whose constraint has a name of its own. */
    public void primaryKeyNamed(String name, String... keyColumns) {
        table = table.withPrimaryKey(new PrimaryKey(name, List.of(keyColumns)));
    }

    public void unique(String name, String... keyColumns) {
        table = table.with(new UniqueKey(name, List.of(keyColumns)));
    }

    public ForeignKeyWords foreignKey(String name, String... keyColumns) {
        ForeignKeyWords words = new ForeignKeyWords(name, List.of(keyColumns));
        foreignKeys.add(words);
        return words;
    }

    /** An index; each column a name, or one followed by {@code " desc"}. */
    public void index(String name, String... indexColumns) {
        table = table.with(new Index(name, false, List.of(indexColumns)));
    }

    public void uniqueIndex(String name, String... indexColumns) {
        table = table.with(new Index(name, true, List.of(indexColumns)));
    }

    /** A CHECK constraint; the condition in SQL. */
    public void check(String name, String condition) {
        table = table.with(new Check(name, condition));
    }

    public void comment(String text) {
        table = table.withComment(text);
    }
}
