package dev.tidemark.operation;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words that change a table. What takes something away states it in whole. */
public final class AlterTableWords {
    private final String table;
    private final List<Supplier<Operation>> changes = new ArrayList<>();

    private AlterTableWords(String table) {
        this.table = table;
    }

    static List<Operation> read(String table, Consumer<AlterTableWords> changes) {
        AlterTableWords words = new AlterTableWords(table);
        changes.accept(words);
        return words.changes.stream().map(Supplier::get).toList();
    }

    public ColumnWords addColumn(String name, ColumnType type) {
        return column(name, type, words -> new Operation.AddColumn(table, words.column(), words.backfill()));
    }

    /** Destroys a column and its values. */
    public ColumnWords dropColumn(String name, ColumnType type) {
        return column(name, type, words -> new Operation.DropColumn(table, words.column()));
    }

    /** Gives up a column while its values stay. */
    public ColumnWords retireColumn(String name, ColumnType type) {
        return column(name, type, words -> new Operation.RetireColumn(table, words.column()));
    }

    /** Takes a retired column back into use, values and all. */
    public ColumnWords restoreColumn(String name, ColumnType type) {
        return column(name, type, words -> new Operation.RestoreColumn(table, words.column(), words.backfill()));
    }

    /** What the column was; {@link ColumnWords#becomes} says what it will be. */
    public ColumnWords alterColumn(String name, ColumnType type) {
        return column(
                name,
                type,
                words -> new Operation.AlterColumn(table, words.column(), becomes(words), words.backfill()));
    }

    public void renameColumn(String from, String to) {
        changes.add(() -> new Operation.RenameColumn(table, from, to));
    }

    /** Gives a unique key, a foreign key or a check another name. */
    public void renameConstraint(String from, String to) {
        changes.add(() -> new Operation.RenameConstraint(table, from, to));
    }

    public void renameIndex(String from, String to) {
        changes.add(() -> new Operation.RenameIndex(table, from, to));
    }

    public void addPrimaryKey(String... columns) {
        changes.add(() -> new Operation.AddPrimaryKey(table, new PrimaryKey(null, List.of(columns))));
    }

    public void dropPrimaryKey(String... columns) {
        changes.add(() -> new Operation.DropPrimaryKey(table, new PrimaryKey(null, List.of(columns))));
    }

    public void addPrimaryKeyNamed(String name, String... columns) {
        changes.add(() -> new Operation.AddPrimaryKey(table, new PrimaryKey(name, List.of(columns))));
    }

    public void dropPrimaryKeyNamed(String name, String... columns) {
        changes.add(() -> new Operation.DropPrimaryKey(table, new PrimaryKey(name, List.of(columns))));
    }

    public void addUnique(String name, String... columns) {
        changes.add(() -> new Operation.AddUnique(table, new UniqueKey(name, List.of(columns))));
    }

    public void dropUnique(String name, String... columns) {
        changes.add(() -> new Operation.DropUnique(table, new UniqueKey(name, List.of(columns))));
    }

    public ForeignKeyWords addForeignKey(String name, String... columns) {
        ForeignKeyWords words = new ForeignKeyWords(name, List.of(columns));
        changes.add(() -> new Operation.AddForeignKey(table, words.key()));
        return words;
    }

    public ForeignKeyWords dropForeignKey(String name, String... columns) {
        ForeignKeyWords words = new ForeignKeyWords(name, List.of(columns));
        changes.add(() -> new Operation.DropForeignKey(table, words.key()));
        return words;
    }

    public void addCheck(String name, String condition) {
        changes.add(() -> new Operation.AddCheck(table, new Check(name, condition)));
    }

    public void dropCheck(String name, String condition) {
        changes.add(() -> new Operation.DropCheck(table, new Check(name, condition)));
    }

    public void addIndex(String name, String... columns) {
        changes.add(() -> new Operation.CreateIndex(table, new Index(name, false, List.of(columns))));
    }

    public void dropIndex(String name, String... columns) {
        changes.add(() -> new Operation.DropIndex(table, new Index(name, false, List.of(columns))));
    }

    public void addUniqueIndex(String name, String... columns) {
        changes.add(() -> new Operation.CreateIndex(table, new Index(name, true, List.of(columns))));
    }

    public void dropUniqueIndex(String name, String... columns) {
        changes.add(() -> new Operation.DropIndex(table, new Index(name, true, List.of(columns))));
    }

    /** Changes the table's comment; null: none. */
    public void comment(@Nullable String before, @Nullable String after) {
        changes.add(() -> new Operation.CommentTable(table, before, after));
    }

    private ColumnWords column(String name, ColumnType type, Function<ColumnWords, Operation> operation) {
        ColumnWords words = new ColumnWords(name, type);
        changes.add(() -> operation.apply(words));
        return words;
    }

    private static Column becomes(ColumnWords words) {
        return Objects.requireNonNull(
                words.becomes(), () -> "alterColumn(\"" + words.column().name() + "\", …) needs .becomes(type)");
    }
}
