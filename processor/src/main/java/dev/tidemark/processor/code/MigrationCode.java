package dev.tidemark.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The source of a migration class. Running the compiled class records the operations it was written from, and so has their
 * checksum.
 *
 * @param packageName the migrations package; empty for the unnamed one
 * @param id the revision's id; the draft's has no {@code @Revision}, for only the index says that there is a draft
 * @param parents the ids of the revisions before it
 * @param checksum of {@code upgrade} and {@code downgrade}
 * @param summary the first sentence of the class's Javadoc, in plain text
 */
public record MigrationCode(
        String packageName,
        String className,
        String id,
        List<String> parents,
        String checksum,
        String summary,
        List<Operation> upgrade,
        List<Operation> downgrade) {
    public MigrationCode {
        parents = List.copyOf(parents);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /**
     * The text of the source file.
     *
     * @throws IllegalArgumentException where an operation runs Java code, which has no source here
     */
    public String source() {
        TypeCode types = new TypeCode();
        MethodSpec up = direction("upgrade", upgrade, types);
        MethodSpec down = direction("downgrade", downgrade, types);
        TypeSpec.Builder type = TypeSpec.classBuilder(className)
                .addJavadoc("$L", javadoc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addMethod(up)
                .addMethod(down);
        if (!id.equals(RevisionIndex.DRAFT_ID)) {
            type.addAnnotation(revision());
        }
        JavaFile.Builder file =
                JavaFile.builder(packageName, type.build()).indent("    ").skipJavaLangImports(true);
        if (!types.words().isEmpty()) {
            file.addStaticImport(ClassName.get(ColumnType.class), types.words().toArray(String[]::new));
        }
        return file.build().toString();
    }

    private AnnotationSpec revision() {
        AnnotationSpec.Builder revision = AnnotationSpec.builder(Revision.class).addMember("id", "$S", id);
        parents.stream().sorted().forEach(parent -> revision.addMember("parents", "$S", parent));
        return revision.addMember("checksum", "$S", checksum).build();
    }

    private static MethodSpec direction(String name, List<Operation> operations, TypeCode types) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(Operations.class, "db").build())
                .addCode(body(operations, new OperationCode(types)))
                .build();
    }

    /** The statements of one direction; consecutive changes of one table stand in one {@code alterTable}. */
    private static CodeBlock body(List<Operation> operations, OperationCode code) {
        CodeBlock.Builder body = CodeBlock.builder();
        String open = "";
        for (Operation operation : operations) {
            OperationCode.Line line = operation.accept(code);
            if (!open.isEmpty() && !open.equals(line.table())) {
                body.unindent().addStatement("})");
                open = "";
            }
            if (!line.table().isEmpty() && open.isEmpty()) {
                body.add("db.alterTable($S, t -> {\n", line.table()).indent();
                open = line.table();
            }
            body.add(line.code());
        }
        if (!open.isEmpty()) {
            body.unindent().addStatement("})");
        }
        return body.build();
    }

    private String javadoc() {
        StringBuilder text = new StringBuilder(escaped(summary)).append("\n\n<ul>\n");
        for (Operation operation : upgrade) {
            text.append("  <li>").append(escaped(Description.of(operation))).append("\n");
        }
        text.append("</ul>\n");
        if (upgrade.stream().anyMatch(Description::isDestructive)) {
            text.append("\n<p><strong>The upgrade destroys data</strong> that the downgrade cannot bring back.\n");
        }
        return text.toString();
    }

    /** Text that neither ends the comment nor is read as a tag or an escape. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replaceAll("\\R", " ");
    }
}
