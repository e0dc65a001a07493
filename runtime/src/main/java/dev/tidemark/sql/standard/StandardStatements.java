package dev.tidemark.sql.standard;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of each operation, as far as the databases agree on them. */
public abstract class StandardStatements extends KeyStatements implements Operation.Visitor<List<String>> {
    protected StandardStatements(String database, Literals literals, Set<Lexicon> lexicon) {
        super(database, literals, lexicon);
    }

    /** Creates the schema if it is not there. */
    protected abstract List<String> createSchema(String schema);

    protected abstract String renameColumn(String table, String from, String to);

    /** Moves a table into another schema; null: the connection's own. */
    protected abstract List<String> moveTable(String table, @Nullable String schema);

    /** Sets the sequence behind the highest number that the column has, by one step as Hibernate may count back one. */
    protected abstract List<String> beginAfter(Sequence sequence, Operation.Numbered column);

    protected abstract List<String> renameSequence(String from, String to);

    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> statements = new ArrayList<>();
        String schema = Names.schema(table.name());
        if (schema != null) {
            statements.addAll(createSchema(schema));
        }
        List<String> lines = new ArrayList<>();
        table.columns().values().forEach(column -> {
            statements.addAll(createType(column));
            lines.add(definition(column));
        });
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add(primaryKey(key));
        }
        table.uniques().values().forEach(unique -> lines.add(unique(unique)));
        table.checks().values().forEach(check -> lines.add(check(check)));
        statements.add("create table " + quote(table.name())
                + lines.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)")) + tableOptions(table));
        table.foreignKeys().values().forEach(foreignKey -> statements.addAll(foreignKey(table.name(), foreignKey)));
        table.indexes().values().forEach(index -> statements.add(index(table.name(), index)));
        statements.addAll(comments(table));
        return statements;
    }

    /** What follows the parenthesis of CREATE TABLE. */
    protected String tableOptions(Table table) {
        return "";
    }

    /** The comments of a new table. */
    protected List<String> comments(Table table) {
        List<String> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(commentOnTable(table.name(), table.comment()));
        }
        table.columns().values().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> statements.addAll(commentOn(table.name(), column)));
        return statements;
    }

    @Override
    public List<String> dropTable(Operation.DropTable operation) {
        List<String> statements = new ArrayList<>();
        statements.add("drop table " + quote(operation.table().name()));
        operation.table().columns().values().forEach(column -> statements.addAll(dropType(column)));
        return statements;
    }

    @Override
    public List<String> renameTable(Operation.RenameTable operation) {
        String from = operation.from();
        String to = operation.to();
        List<String> statements = new ArrayList<>();
        String moved = from;
        if (!Objects.equals(Names.schema(from), Names.schema(to))) {
            statements.addAll(moveTable(from, Names.schema(to)));
            moved = Names.beside(to, Names.last(from));
        }
        if (!areOne(moved, to)) {
            statements.add(renameTable(moved, to));
        }
        return statements;
    }

    /** Gives a table another name in its schema. */
    protected String renameTable(String from, String to) {
        return alterTable(from) + "rename to " + quote(Names.last(to));
    }

    /** Whether a rename from one name to the other would change nothing. */
    protected boolean areOne(String name, String other) {
        return Names.areOne(name, other);
    }

    /** Nothing: a retired table stays as it is; that it is retired, the snapshot knows. */
    @Override
    public List<String> retireTable(Operation.RetireTable operation) {
        return List.of();
    }

    @Override
    public List<String> restoreTable(Operation.RestoreTable operation) {
        return List.of();
    }

    @Override
    public List<String> commentTable(Operation.CommentTable operation) {
        return commentOnTable(operation.table(), operation.after());
    }

    @Override
    public List<String> addColumn(Operation.AddColumn operation) {
        return add(operation.table(), operation.column(), on(operation.backfill()));
    }

    @Override
    public List<String> dropColumn(Operation.DropColumn operation) {
        List<String> statements =
                new ArrayList<>(dropColumn(operation.table(), operation.column().name()));
        statements.addAll(dropType(operation.column()));
        return statements;
    }

    @Override
    public List<String> renameConstraint(Operation.RenameConstraint operation) {
        return renameConstraint(operation.table(), operation.from(), operation.to());
    }

    @Override
    public List<String> renameIndex(Operation.RenameIndex operation) {
        return List.of(renameIndex(operation.table(), operation.from(), operation.to()));
    }

    @Override
    public List<String> renameColumn(Operation.RenameColumn operation) {
        return areOne(operation.from(), operation.to())
                ? List.of()
                : List.of(renameColumn(operation.table(), operation.from(), operation.to()));
    }

    @Override
    public List<String> alterColumn(Operation.AlterColumn operation) {
        return alter(operation.table(), operation.before(), operation.after(), on(operation.backfill()));
    }

    @Override
    public List<String> retireColumn(Operation.RetireColumn operation) {
        return retire(operation.table(), operation.column());
    }

    @Override
    public List<String> restoreColumn(Operation.RestoreColumn operation) {
        return restore(operation.table(), operation.column(), on(operation.backfill()));
    }

    @Override
    public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return List.of(alterTable(operation.table()) + "add " + primaryKey(operation.key()));
    }

    @Override
    public List<String> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return dropPrimaryKey(operation.table(), operation.key());
    }

    @Override
    public List<String> addUnique(Operation.AddUnique operation) {
        return List.of(alterTable(operation.table()) + "add " + unique(operation.key()));
    }

    @Override
    public List<String> dropUnique(Operation.DropUnique operation) {
        return dropConstraint(operation.table(), operation.key().name());
    }

    @Override
    public List<String> addForeignKey(Operation.AddForeignKey operation) {
        return foreignKey(operation.table(), operation.key());
    }

    @Override
    public List<String> dropForeignKey(Operation.DropForeignKey operation) {
        return dropForeignKey(operation.table(), operation.key());
    }

    @Override
    public List<String> addCheck(Operation.AddCheck operation) {
        return List.of(alterTable(operation.table()) + "add " + check(operation.check()));
    }

    @Override
    public List<String> dropCheck(Operation.DropCheck operation) {
        return dropConstraint(operation.table(), operation.check().name());
    }

    @Override
    public List<String> createIndex(Operation.CreateIndex operation) {
        return List.of(index(operation.table(), operation.index()));
    }

    @Override
    public List<String> dropIndex(Operation.DropIndex operation) {
        return List.of(dropIndex(operation.table(), operation.index()));
    }

    @Override
    public List<String> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        List<String> statements = new ArrayList<>();
        String schema = Names.schema(sequence.name());
        if (schema != null) {
            statements.addAll(createSchema(schema));
        }
        statements.addAll(create(sequence));
        if (operation.numbers() != null) {
            statements.addAll(beginAfter(sequence, operation.numbers()));
        }
        return statements;
    }

    protected List<String> create(Sequence sequence) {
        return List.of("create sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment() + limit(sequence));
    }

    @Override
    public List<String> dropSequence(Operation.DropSequence operation) {
        return List.of("drop sequence " + quote(operation.sequence().name()));
    }

    @Override
    public List<String> renameSequence(Operation.RenameSequence operation) {
        return areOne(operation.from(), operation.to()) ? List.of() : renameSequence(operation.from(), operation.to());
    }

    @Override
    public List<String> alterSequence(Operation.AlterSequence operation) {
        return alter(operation.before(), operation.after());
    }

    protected List<String> alter(Sequence before, Sequence after) {
        String alter = "alter sequence " + quote(after.name());
        List<String> statements = new ArrayList<>();
        if (before.increment() != after.increment()) {
            statements.add(alter + " increment by " + after.increment());
        }
        if (before.start() != after.start()) {
            statements.add(alter + " start with " + after.start());
        }
        return statements;
    }

    @Override
    public List<String> createView(Operation.CreateView operation) {
        View view = operation.view();
        return List.of("create view " + quote(view.name()) + " as " + view.query());
    }

    @Override
    public List<String> dropView(Operation.DropView operation) {
        return List.of("drop view " + quote(operation.view().name()));
    }

    @Override
    public List<String> sql(Operation.Sql operation) {
        return Script.statements(operation.on(database), this);
    }

    @Override
    public List<String> run(Operation.Run operation) {
        return List.of();
    }

    @Override
    public List<String> insert(Operation.Insert operation) {
        return new RowStatements(this).insert(operation, this::renumber);
    }

    @Override
    public List<String> update(Operation.Update operation) {
        return new RowStatements(this).update(operation);
    }

    @Override
    public List<String> delete(Operation.Delete operation) {
        return new RowStatements(this).delete(operation);
    }

    /** Has the database number new rows of a table behind those that came with numbers, where it does not by itself. */
    protected List<String> renumber(String table, String column) {
        return List.of();
    }

    /** Nothing, where the database has no partitions: the table stays whole. */
    @Override
    public List<String> partitionTable(Operation.PartitionTable operation) {
        return List.of();
    }

    @Override
    public List<String> addPartition(Operation.AddPartition operation) {
        return List.of();
    }

    @Override
    public List<String> mergePartition(Operation.MergePartition operation) {
        return List.of();
    }

    @Override
    public List<String> dropPartition(Operation.DropPartition operation) {
        return List.of(new RowStatements(this).delete(operation));
    }

    @Override
    public List<String> unfinished(Operation.Unfinished operation) {
        return List.of();
    }

    private @Nullable String on(@Nullable Backfill backfill) {
        return backfill == null ? null : backfill.on(database);
    }

    /** A sequence that starts outside the default range needs the range to say so. */
    protected static String limit(Sequence sequence) {
        if (sequence.start() < 1 && sequence.increment() > 0) {
            return " minvalue " + sequence.start();
        }
        return sequence.start() > -1 && sequence.increment() < 0 ? " maxvalue " + sequence.start() : "";
    }

    protected List<String> commentOnTable(String table, @Nullable String comment) {
        return List.of("comment on table " + quote(table) + " is " + comment(comment));
    }
}
