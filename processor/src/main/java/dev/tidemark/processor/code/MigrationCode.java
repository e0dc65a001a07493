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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * @param replaces the ids of the revisions that it stands for, in their order
 */
public record MigrationCode(
        String packageName,
        String className,
        String id,
        List<String> parents,
        String checksum,
        String summary,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<String> replaces) {
    /** How many statements a class holds: each is a few bytes of a method's 64 KiB, and some of a class's 65,535 constants. */
    private static final int LARGEST = 400;

    public MigrationCode {
        parents = List.copyOf(parents);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        replaces = List.copyOf(replaces);
    }

    /** The source of one that replaces none. */
    public MigrationCode(
            String packageName,
            String className,
            String id,
            List<String> parents,
            String checksum,
            String summary,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        this(packageName, className, id, parents, checksum, summary, upgrade, downgrade, List.of());
    }

    /**
     * The text of the source file.
     *
     * @throws IllegalArgumentException where an operation runs Java code that has no name: see {@link RunCode}
     */
    public String source() {
        return source(false);
    }

    /**
     * The text of the source file.
     *
     * @param hidesOverride whether a class of the migrations package has the name {@code Override}
     * @throws IllegalArgumentException where an operation runs Java code that has no name: see {@link RunCode}
     */
    public String source(boolean hidesOverride) {
        TypeCode types = new TypeCode();
        TypeSpec.Builder type = TypeSpec.classBuilder(className)
                .addJavadoc("$L", javadoc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        add("upgrade", upgrade, types, type);
        add("downgrade", downgrade, types, type);
        if (hidesOverride) {
            type.alwaysQualify("Override");
        }
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
        revision.addMember("checksum", "$S", checksum);
        replaces.forEach(id -> revision.addMember("replaces", "$S", id));
        return revision.build();
    }

    /** Adds a method of the interface; classes of its parts, where one class file could not hold it. */
    private static void add(String name, List<Operation> operations, TypeCode types, TypeSpec.Builder type) {
        List<CodeBlock> statements = statements(operations, new OperationCode(types));
        MethodSpec.Builder whole = method(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        List<TypeSpec> parts = new ArrayList<>();
        if (statements.size() <= LARGEST) {
            whole.addCode(CodeBlock.join(statements, ""));
        } else {
            for (int from = 0; from < statements.size(); from += LARGEST) {
                List<CodeBlock> some = statements.subList(from, Math.min(from + LARGEST, statements.size()));
                String part = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + (parts.size() + 1);
                whole.addStatement("$L.run(db)", part);
                parts.add(TypeSpec.classBuilder(part)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addMethod(method("run")
                                .addModifiers(Modifier.STATIC)
                                .addCode(CodeBlock.join(some, ""))
                                .build())
                        .build());
            }
        }
        type.addMethod(whole.build()).addTypes(parts);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(ParameterSpec.builder(Operations.class, "db").build());
    }

    /** The statements of one direction; consecutive changes of one table stand in one {@code alterTable}. */
    private static List<CodeBlock> statements(List<Operation> operations, OperationCode code) {
        List<CodeBlock> statements = new ArrayList<>();
        String open = "";
        CodeBlock.Builder changes = CodeBlock.builder();
        for (Operation operation : operations) {
            OperationCode.Line line = operation.accept(code);
            if (!open.equals(line.table())) {
                if (!open.isEmpty()) {
                    statements.add(alterTable(open, changes));
                }
                open = line.table();
                changes = CodeBlock.builder();
            }
            if (open.isEmpty()) {
                statements.add(line.code());
            } else {
                changes.add(line.code());
            }
        }
        if (!open.isEmpty()) {
            statements.add(alterTable(open, changes));
        }
        return statements;
    }

    private static CodeBlock alterTable(String table, CodeBlock.Builder changes) {
        return CodeBlock.builder()
                .add(Literals.code("db.alterTable($S, t -> {\n", table))
                .indent()
                .add(changes.build())
                .unindent()
                .addStatement("})")
                .build();
    }

    private String javadoc() {
        StringBuilder text = new StringBuilder(escaped(summary)).append("\n");
        if (!upgrade.isEmpty()) {
            text.append("\n<ul>\n");
            for (Operation operation : upgrade) {
                text.append("  <li>").append(escaped(Description.of(operation))).append("\n");
            }
            text.append("</ul>\n");
        }
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
