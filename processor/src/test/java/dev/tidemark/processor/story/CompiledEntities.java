package dev.tidemark.processor.story;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.processor.CompiledClasses;
import dev.tidemark.processor.TidemarkProcessor;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Entities after one compile against a snapshot: the model, the draft, and what the compiler said. */
final class CompiledEntities {
    private static final String IMPORTS =
            "package shop; import dev.tidemark.annotations.*; import jakarta.persistence.*;"
                    + " import jakarta.persistence.Table; import java.time.*; import java.util.*;"
                    + " import org.hibernate.Length; import org.hibernate.annotations.Any;"
                    + " import org.hibernate.annotations.AnyDiscriminatorValue; import org.hibernate.annotations.AnyKeyJavaClass;"
                    + " import org.hibernate.annotations.Check; import org.hibernate.annotations.ColumnDefault;"
                    + " import org.hibernate.annotations.Comment; import org.hibernate.annotations.CreationTimestamp;"
                    + " import org.hibernate.annotations.Formula; import org.hibernate.annotations.GeneratedColumn;"
                    + " import org.hibernate.annotations.JdbcTypeCode; import org.hibernate.annotations.NaturalId;"
                    + " import org.hibernate.annotations.OnDelete; import org.hibernate.annotations.OnDeleteAction;"
                    + " import org.hibernate.annotations.SoftDelete; import org.hibernate.annotations.TenantId;"
                    + " import org.hibernate.type.SqlTypes; import org.hibernate.type.YesNoConverter;\n";

    private static final String DRAFT = "shop.migrations.DraftMigration";

    private final Compilation compilation;
    private final Schema before;
    private final String source;

    private CompiledEntities(Compilation compilation, Schema before, String source) {
        this.compilation = compilation;
        this.before = before;
        this.source = source;
    }

    static CompiledEntities of(String entities, Snapshot snapshot, String naming, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("schema.json"), SnapshotFormat.write(snapshot));
        String source = IMPORTS + entities;
        Compilation compilation = Compiler.javac()
                .withProcessors(new TidemarkProcessor())
                .withOptions("-Atidemark.snapshot=" + file, "-Atidemark.naming=" + naming)
                .compile(JavaFileObjects.forSourceString("shop.Shop", source));
        return new CompiledEntities(compilation, snapshot.schema(), source);
    }

    /** What the processor and the compiler say, each with the source line it stands at. */
    String says() {
        StringBuilder says = new StringBuilder();
        compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("TM")
                        || diagnostic.getMessage(Locale.ROOT).contains("Tidemark")
                        || compilation.status() == Compilation.Status.FAILURE)
                .forEach(diagnostic -> {
                    int line = (int) diagnostic.getLineNumber();
                    if (line > 0) {
                        says.append(source.lines()
                                        .skip(line - 1L)
                                        .findFirst()
                                        .orElse("")
                                        .strip())
                                .append("\n  ");
                    }
                    says.append(diagnostic.getKind().toString().toLowerCase(Locale.ROOT))
                            .append(": ")
                            .append(diagnostic.getMessage(Locale.ROOT))
                            .append('\n');
                });
        return says.toString();
    }

    Snapshot model() throws IOException {
        return SnapshotFormat.read(
                compilation
                        .generatedFile(StandardLocation.CLASS_OUTPUT, Snapshot.MODEL_RESOURCE)
                        .orElseThrow(() ->
                                new AssertionError(compilation.diagnostics().toString()))
                        .getCharContent(true)
                        .toString(),
                "model");
    }

    /** The snapshot after the draft has been sealed. */
    Snapshot sealed() throws Exception {
        Snapshot model = model();
        Schema after = Applied.to(before, upgrade());
        for (var table : model.schema().tables().values()) {
            var sealed = after.table(table.name()).withEntity(table.entity());
            for (var column : table.columns().values()) {
                sealed = sealed.with(sealed.column(column.name()).withMember(column.member()));
            }
            after = after.with(sealed);
        }
        return new Snapshot("sealed", model.settings(), model.revisions(), model.types(), after);
    }

    List<Operation> upgrade() throws Exception {
        Optional<Migration> draft = draft();
        return draft.isEmpty() ? List.of() : Operations.record(draft.get()::upgrade);
    }

    List<Operation> downgrade() throws Exception {
        Optional<Migration> draft = draft();
        return draft.isEmpty() ? List.of() : Operations.record(draft.get()::downgrade);
    }

    /** The draft's two methods, or nothing. */
    String methods() throws IOException {
        if (compilation.status() == Compilation.Status.FAILURE) {
            return "";
        }
        Optional<JavaFileObject> draft = compilation.generatedSourceFile(DRAFT);
        if (draft.isEmpty()) {
            return "";
        }
        String text = draft.get().getCharContent(true).toString();
        List<String> methods = new ArrayList<>();
        text.substring(text.indexOf("    @Override"), text.lastIndexOf('}'))
                .lines()
                .filter(line -> !line.strip().equals("@Override"))
                .forEach(line -> methods.add(line.replaceFirst("^ {4}", "")));
        return String.join("\n", methods).strip() + "\n";
    }

    private Optional<Migration> draft() throws Exception {
        if (compilation.generatedSourceFile(DRAFT).isEmpty()) {
            return Optional.empty();
        }
        Class<?> draft = CompiledClasses.of(compilation).loadClass(DRAFT);
        return Optional.of((Migration) draft.getDeclaredConstructor().newInstance());
    }
}
