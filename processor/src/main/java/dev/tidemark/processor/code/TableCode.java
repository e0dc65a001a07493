package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.tidemark.operation.Backfill;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table and its parts in the words of {@code TableWords}, {@code ColumnWords} and {@code ForeignKeyWords}. */
final class TableCode {
    private static final int LONGEST = 100;
    private final TypeCode types;

    TableCode(TypeCode types) {
        this.types = types;
    }

    /** The statements that define a table, for the body of {@code t -> { … }}. */
    CodeBlock definition(Table table) {
        CodeBlock.Builder code = CodeBlock.builder();
        table.columns().values().forEach(column -> code.addStatement("t.$L", column("column", column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            code.addStatement("t.$L", primaryKey("primaryKey", key));
        }
        table.uniques()
                .values()
                .forEach(unique -> code.addStatement("t.$L", named("unique", unique.name(), unique.columns())));
        table.foreignKeys()
                .values()
                .forEach(foreignKey -> code.addStatement("t.$L", foreignKey("foreignKey", foreignKey)));
        table.indexes().values().forEach(index -> code.addStatement("t.$L", index("index", "uniqueIndex", index)));
        table.checks()
                .values()
                .forEach(check -> code.addStatement(Literals.code("t.check($S, $S)", check.name(), check.condition())));
        if (table.comment() != null) {
            code.addStatement(Literals.code("t.comment($S)", table.comment()));
        }
        return code.build();
    }

    /** {@code word("name", type)} with all that the column says of itself. */
    CodeBlock column(String word, Column column) {
        return Literals.code("$L($S, $L)$L", word, column.name(), types.of(column.type()), modifiers(column));
    }

    /** {@code .becomes(type)} with all that the column will be. */
    CodeBlock becomes(Column column) {
        return CodeBlock.of(".becomes($L)$L", types.of(column.type()), modifiers(column));
    }

    private static CodeBlock modifiers(Column column) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!column.nullable()) {
            code.add(".notNull()");
        }
        if (column.identity()) {
            code.add(".identity()");
        }
        if (column.defaultValue() != null) {
            code.add(Literals.code(".defaultTo($S)", column.defaultValue()));
        }
        if (column.generatedAs() != null) {
            code.add(Literals.code(".generatedAs($S)", column.generatedAs()));
        }
        if (column.collation() != null) {
            code.add(Literals.code(".collation($S)", column.collation()));
        }
        if (column.comment() != null) {
            code.add(Literals.code(".comment($S)", column.comment()));
        }
        return code.build();
    }

    static CodeBlock backfill(@Nullable Backfill backfill) {
        if (backfill == null) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add(Literals.code(".backfill($S)", backfill.expression()));
        new TreeMap<>(backfill.variants())
                .forEach(
                        (database, expression) -> code.add(Literals.code(".backfillOn($S, $S)", database, expression)));
        return code.build();
    }

    /** {@code word("a", "b")}, or {@code wordNamed("pk", "a", "b")} where the constraint has a name. */
    static CodeBlock primaryKey(String word, PrimaryKey key) {
        return key.name() == null
                ? CodeBlock.of("$L($L)", word, strings(key.columns()))
                : named(word + "Named", key.name(), key.columns());
    }

    static CodeBlock foreignKey(String word, ForeignKey key) {
        CodeBlock target = Literals.code(".references($S, $L)", key.targetTable(), strings(key.targetColumns()));
        ForeignKey.OnDelete action = key.onDelete();
        return chained(
                named(word, key.name(), key.columns()),
                action == null
                        ? target
                        : CodeBlock.of("$L.onDelete($T.$L)", target, ForeignKey.OnDelete.class, action.name()));
    }

    static CodeBlock index(String word, String uniqueWord, Index index) {
        return named(index.unique() ? uniqueWord : word, index.name(), index.columns());
    }

    static CodeBlock named(String word, String name, List<String> columns) {
        return columns.isEmpty()
                ? Literals.code("$L($S)", word, name)
                : Literals.code("$L($S, $L)", word, name, strings(columns));
    }

    /** The words one after the other; on two lines where one would be too long to read. */
    static CodeBlock chained(CodeBlock first, CodeBlock second) {
        String packages = ForeignKey.class.getPackageName() + ".";
        boolean fits = (first.toString() + second).replace(packages, "").length() <= LONGEST;
        return CodeBlock.of(fits ? "$L$L" : "$L\n$L", first, second);
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(text -> Literals.code("$S", text)).collect(CodeBlock.joining(", "));
    }
}
