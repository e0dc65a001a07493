package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operation.AddCheck;
import dev.tidemark.operation.Operation.AddColumn;
import dev.tidemark.operation.Operation.AddForeignKey;
import dev.tidemark.operation.Operation.AddPartition;
import dev.tidemark.operation.Operation.AddPrimaryKey;
import dev.tidemark.operation.Operation.AddUnique;
import dev.tidemark.operation.Operation.AlterColumn;
import dev.tidemark.operation.Operation.AlterSequence;
import dev.tidemark.operation.Operation.CommentTable;
import dev.tidemark.operation.Operation.CreateIndex;
import dev.tidemark.operation.Operation.CreateSequence;
import dev.tidemark.operation.Operation.CreateTable;
import dev.tidemark.operation.Operation.CreateView;
import dev.tidemark.operation.Operation.Delete;
import dev.tidemark.operation.Operation.DropCheck;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropForeignKey;
import dev.tidemark.operation.Operation.DropIndex;
import dev.tidemark.operation.Operation.DropPartition;
import dev.tidemark.operation.Operation.DropPrimaryKey;
import dev.tidemark.operation.Operation.DropSequence;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.DropUnique;
import dev.tidemark.operation.Operation.DropView;
import dev.tidemark.operation.Operation.Insert;
import dev.tidemark.operation.Operation.MergePartition;
import dev.tidemark.operation.Operation.Only;
import dev.tidemark.operation.Operation.Own;
import dev.tidemark.operation.Operation.PartitionTable;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameConstraint;
import dev.tidemark.operation.Operation.RenameIndex;
import dev.tidemark.operation.Operation.RenameSequence;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.operation.Operation.Run;
import dev.tidemark.operation.Operation.Sql;
import dev.tidemark.operation.Operation.Unfinished;
import dev.tidemark.operation.Operation.Update;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Each operation in the words that record it. */
final class OperationCode implements Operation.Visitor<OperationCode.Line> {
    /** Statements, and the table whose {@code alterTable} they stand in; empty where they stand alone. */
    record Line(String table, CodeBlock code) {}

    private final TableCode tables;
    private final RowCode rows;
    private final CodeBlock only;

    OperationCode(TypeCode types) {
        this(new TableCode(types), new RowCode(types), CodeBlock.of(""));
    }

    private OperationCode(TableCode tables, RowCode rows, CodeBlock only) {
        this.tables = tables;
        this.rows = rows;
        this.only = only;
    }

    @Override
    public Line createTable(CreateTable operation) {
        return table("createTable", operation.table());
    }

    @Override
    public Line dropTable(DropTable operation) {
        return table("dropTable", operation.table());
    }

    @Override
    public Line renameTable(RenameTable operation) {
        return alone("db.renameTable($S, $S)", operation.from(), operation.to());
    }

    @Override
    public Line retireTable(RetireTable operation) {
        return table("retireTable", operation.table());
    }

    @Override
    public Line restoreTable(RestoreTable operation) {
        return table("restoreTable", operation.table());
    }

    @Override
    public Line commentTable(CommentTable operation) {
        return in(operation.table(), Literals.code("comment($S, $S)", operation.before(), operation.after()));
    }

    @Override
    public Line addColumn(AddColumn operation) {
        return in(
                operation.table(),
                CodeBlock.of(
                        "$L$L",
                        tables.column("addColumn", operation.column()),
                        TableCode.backfill(operation.backfill())));
    }

    @Override
    public Line dropColumn(DropColumn operation) {
        return in(operation.table(), tables.column("dropColumn", operation.column()));
    }

    @Override
    public Line renameConstraint(RenameConstraint operation) {
        return in(operation.table(), Literals.code("renameConstraint($S, $S)", operation.from(), operation.to()));
    }

    @Override
    public Line renameIndex(RenameIndex operation) {
        return in(operation.table(), Literals.code("renameIndex($S, $S)", operation.from(), operation.to()));
    }

    @Override
    public Line renameColumn(RenameColumn operation) {
        return in(operation.table(), Literals.code("renameColumn($S, $S)", operation.from(), operation.to()));
    }

    @Override
    public Line alterColumn(AlterColumn operation) {
        return in(
                operation.table(),
                TableCode.chained(
                        tables.column("alterColumn", operation.before()),
                        CodeBlock.of(
                                "$L$L", tables.becomes(operation.after()), TableCode.backfill(operation.backfill()))));
    }

    @Override
    public Line retireColumn(RetireColumn operation) {
        return in(operation.table(), tables.column("retireColumn", operation.column()));
    }

    @Override
    public Line restoreColumn(RestoreColumn operation) {
        return in(
                operation.table(),
                CodeBlock.of(
                        "$L$L",
                        tables.column("restoreColumn", operation.column()),
                        TableCode.backfill(operation.backfill())));
    }

    @Override
    public Line addPrimaryKey(AddPrimaryKey operation) {
        return in(operation.table(), TableCode.primaryKey("addPrimaryKey", operation.key()));
    }

    @Override
    public Line addUnique(AddUnique operation) {
        return in(
                operation.table(),
                TableCode.named(
                        "addUnique", operation.key().name(), operation.key().columns()));
    }

    @Override
    public Line addForeignKey(AddForeignKey operation) {
        return in(operation.table(), TableCode.foreignKey("addForeignKey", operation.key()));
    }

    @Override
    public Line addCheck(AddCheck operation) {
        return in(
                operation.table(),
                Literals.code(
                        "addCheck($S, $S)",
                        operation.check().name(),
                        operation.check().condition()));
    }

    @Override
    public Line dropPrimaryKey(DropPrimaryKey operation) {
        return in(operation.table(), TableCode.primaryKey("dropPrimaryKey", operation.key()));
    }

    @Override
    public Line dropUnique(DropUnique operation) {
        return in(
                operation.table(),
                TableCode.named(
                        "dropUnique", operation.key().name(), operation.key().columns()));
    }

    @Override
    public Line dropForeignKey(DropForeignKey operation) {
        return in(operation.table(), TableCode.foreignKey("dropForeignKey", operation.key()));
    }

    @Override
    public Line dropCheck(DropCheck operation) {
        return in(
                operation.table(),
                Literals.code(
                        "dropCheck($S, $S)",
                        operation.check().name(),
                        operation.check().condition()));
    }

    @Override
    public Line createIndex(CreateIndex operation) {
        return in(operation.table(), TableCode.index("addIndex", "addUniqueIndex", operation.index()));
    }

    @Override
    public Line dropIndex(DropIndex operation) {
        return in(operation.table(), TableCode.index("dropIndex", "dropUniqueIndex", operation.index()));
    }

    @Override
    public Line createSequence(CreateSequence operation) {
        return sequence("db.createSequence($S, $L, $L)", operation.sequence(), operation.numbers());
    }

    @Override
    public Line dropSequence(DropSequence operation) {
        return sequence("db.dropSequence($S, $L, $L)", operation.sequence(), operation.numbers());
    }

    @Override
    public Line renameSequence(RenameSequence operation) {
        return alone("db.renameSequence($S, $S)", operation.from(), operation.to());
    }

    @Override
    public Line alterSequence(AlterSequence operation) {
        if (operation.before().start() != operation.after().start()) {
            return alone(
                    "db.alterSequence($S, $L, $L, $L, $L)",
                    operation.before().name(),
                    number(operation.before().start()),
                    number(operation.before().increment()),
                    number(operation.after().start()),
                    number(operation.after().increment()));
        }
        return alone(
                "db.alterSequence($S, $L, $L, $L)",
                operation.before().name(),
                number(operation.before().start()),
                number(operation.before().increment()),
                number(operation.after().increment()));
    }

    @Override
    public Line createView(CreateView operation) {
        return alone(
                "db.createView($S, $S)",
                operation.view().name(),
                operation.view().query());
    }

    @Override
    public Line dropView(DropView operation) {
        return alone(
                "db.dropView($S, $S)", operation.view().name(), operation.view().query());
    }

    @Override
    public Line only(Only operation) {
        CodeBlock environments = operation.environments().stream()
                .map(name -> Literals.code("$S", name))
                .collect(CodeBlock.joining(", ", ".only(", ")"));
        return operation.step().accept(new OperationCode(tables, rows, environments));
    }

    /** What is said of a step behind its words: where it runs, and what takes it back. */
    private CodeBlock said(Own operation) {
        return CodeBlock.of("$L$L", only, RowCode.undo(operation.undo()));
    }

    @Override
    public Line sql(Sql operation) {
        if (operation.variants().isEmpty()) {
            return alone("db.sql($S)$L", operation.statement(), said(operation));
        }
        CodeBlock variants = new TreeMap<>(operation.variants())
                .entrySet().stream()
                        .map(entry -> Literals.code(".on($S, $S)", entry.getKey(), entry.getValue()))
                        .collect(CodeBlock.joining(""));
        return alone("db.sql($S)$L$L", operation.statement(), variants, said(operation));
    }

    @Override
    public Line run(Run operation) {
        if (!RunCode.hasName(operation.step())) {
            throw new IllegalArgumentException("The Java step \"" + operation.name() + "\" has no source to write");
        }
        return alone(
                "db.run($S, new $T())$L",
                operation.name(),
                operation.step().getClass(),
                RowCode.undo(operation.undo()));
    }

    @Override
    public Line insert(Insert operation) {
        return new Line("", rows.of("insert", operation.table(), operation.rows(), said(operation)));
    }

    @Override
    public Line update(Update operation) {
        return new Line("", rows.of(operation, said(operation)));
    }

    @Override
    public Line delete(Delete operation) {
        return new Line("", rows.of("delete", operation.table(), operation.rows(), said(operation)));
    }

    @Override
    public Line partitionTable(PartitionTable operation) {
        return new Line("", PartitionCode.of(operation, said(operation)));
    }

    @Override
    public Line addPartition(AddPartition operation) {
        return new Line(
                "", PartitionCode.of("addPartition", operation.table(), operation.partition(), said(operation)));
    }

    @Override
    public Line mergePartition(MergePartition operation) {
        return new Line(
                "", PartitionCode.of("mergePartition", operation.table(), operation.partition(), said(operation)));
    }

    @Override
    public Line dropPartition(DropPartition operation) {
        return new Line(
                "", PartitionCode.of("dropPartition", operation.table(), operation.partition(), said(operation)));
    }

    @Override
    public Line unfinished(Unfinished operation) {
        return alone("db.unfinished($S)", operation.task());
    }

    private Line table(String word, Table table) {
        CodeBlock code = CodeBlock.builder()
                .add(Literals.code("db.$L($S, t -> {\n", word, table.name()))
                .indent()
                .add(tables.definition(table))
                .unindent()
                .addStatement("})")
                .build();
        return new Line("", code);
    }

    private static Line in(String table, CodeBlock words) {
        return new Line(table, CodeBlock.builder().addStatement("t.$L", words).build());
    }

    private static Line sequence(String words, Sequence sequence, Operation.@Nullable Numbered numbers) {
        CodeBlock code = Literals.code(words, sequence.name(), number(sequence.start()), number(sequence.increment()));
        return numbers == null
                ? alone("$L", code)
                : alone("$L.numbering($S, $S)", code, numbers.table(), numbers.column());
    }

    private static Line alone(String statement, Object... arguments) {
        return new Line(
                "",
                CodeBlock.builder()
                        .addStatement(Literals.code(statement, arguments))
                        .build());
    }

    /** A number as a literal of the type {@code long} that the words take: a suffix only where an int does not do. */
    private static String number(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
