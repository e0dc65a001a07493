package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.diff.Hints;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidemarkProcessorTest {
    private static final JavaFileObject CUSTOMER = entity("Customer", "Long id; String name;");
    private static final JavaFileObject CUSTOMER_WITH_PHONE = entity("Customer", "Long id; String name; String phone;");

    @TempDir
    Path folder;

    @Test
    void aFirstCompileWritesADraftTheIndexAndTheModel() throws IOException {
        Compilation compilation = compile(List.of(), CUSTOMER);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(draft(compilation)).get().asString().contains("db.createTable(\"Customer\", t -> {");
        RevisionIndex index = index(compilation);
        assertThat(index.draft()).isNotNull();
        assertThat(index.heads()).isEmpty();
        assertThat(model(compilation).types()).containsExactly("com.acme.Customer");
        assertThat(messages(compilation, Diagnostic.Kind.NOTE)).contains("create table Customer");
    }

    @Test
    void entitiesThatEqualTheSnapshotMakeNoDraftAndReadNothing() throws IOException {
        String snapshot = sealed(CUSTOMER);
        int before = FieldsAsColumns.reads;
        Compilation compilation = compile(List.of(snapshot), CUSTOMER);
        assertThat(draft(compilation)).isEmpty();
        assertThat(index(compilation).draft()).isNull();
        assertThat(index(compilation).snapshotHash()).isNotEmpty();
        assertThat(messages(compilation, Diagnostic.Kind.NOTE)).isEmpty();
        assertThat(FieldsAsColumns.reads).isEqualTo(before);
    }

    @Test
    void aChangeMakesADraftOfTheChange() throws IOException {
        Compilation compilation = compile(List.of(sealed(CUSTOMER)), CUSTOMER_WITH_PHONE);
        assertThat(draft(compilation)).get().asString().contains("t.addColumn(\"phone\", text());");
    }

    @Test
    void checkModeFailsAtTheField() throws IOException {
        Compilation compilation = compile(List.of(sealed(CUSTOMER), "-Atidemark.mode=check"), CUSTOMER_WITH_PHONE);
        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT)).contains("[TM015]", "add column Customer.phone");
            assertThat(error.getLineNumber()).isEqualTo(4);
        });
    }

    @Test
    void aCompileOfOneEntityKeepsTheOthersThatTheClassPathHas() throws IOException {
        JavaFileObject order = entity("Order", "Long id;");
        String snapshot = sealed(CUSTOMER, order);
        Compilation compilation = Compiler.javac()
                .withProcessors(new TidemarkProcessor(FieldsAsColumns.READER))
                .withOptions(snapshot, "-implicit:none", "-sourcepath", sources(order))
                .compile(CUSTOMER);
        assertThat(draft(compilation)).isEmpty();
        assertThat(model(compilation).types()).containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @Test
    void modeOffWritesNothing() {
        Compilation compilation = compile(List.of("-Atidemark.mode=off"), CUSTOMER);
        assertThat(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, RevisionIndex.RESOURCE))
                .isEmpty();
    }

    @Test
    void aDraftsParentsAreAllHeads() throws IOException {
        Compilation compilation =
                compile(List.of(sealed(CUSTOMER)), CUSTOMER_WITH_PHONE, revision("A", "a"), revision("B", "b"));
        assertThat(index(compilation).draft()).isNotNull().extracting("parents").isEqualTo(List.of("a", "b"));
    }

    @Test
    void theIndexSaysAllThatABootAsks() throws IOException {
        Compilation compilation = compile(
                List.of(
                        sealed(CUSTOMER),
                        "-Atidemark.naming=spring",
                        "-Atidemark.hibernate.id.new_generator_mappings=true"),
                CUSTOMER_WITH_PHONE,
                revision("A", "a"),
                revision("B", "b", "a"));
        RevisionIndex index = index(compilation);
        assertThat(index.mode()).isEqualTo("draft");
        assertThat(index.settings())
                .containsEntry("naming", "spring")
                .containsEntry("hibernate.id.new_generator_mappings", "true");
        assertThat(index.revisions())
                .containsExactly(
                        new RevisionIndex.Entry("a", List.of(), "0", "com.acme.migrations.A"),
                        new RevisionIndex.Entry("b", List.of("a"), "0", "com.acme.migrations.B"));
        RevisionIndex.Entry draft = Objects.requireNonNull(index.draft());
        assertThat(draft.parents()).containsExactly("b");
        assertThat(draft.checksum()).hasSize(64);
        assertThat(index.snapshotHash())
                .isEqualTo(SnapshotFormat.hash(Files.readString(folder.resolve("schema.json"))));
    }

    private String sealed(JavaFileObject... entities) throws IOException {
        Path file = folder.resolve("schema.json");
        Files.writeString(file, SnapshotFormat.write(model(compile(List.of(), entities))));
        return "-Atidemark.snapshot=" + file;
    }

    private String sources(JavaFileObject source) throws IOException {
        Path file = folder.resolve("src/com/acme/Order.java");
        Files.createDirectories(folder.resolve("src/com/acme"));
        Files.writeString(file, source.getCharContent(true).toString());
        return folder.resolve("src").toString();
    }

    private static Compilation compile(List<String> options, JavaFileObject... sources) {
        List<Object> all = new ArrayList<>(options);
        return Compiler.javac()
                .withProcessors(new TidemarkProcessor(FieldsAsColumns.READER))
                .withOptions(all)
                .compile(sources);
    }

    private static JavaFileObject entity(String name, String fields) {
        return JavaFileObjects.forSourceString(
                "com.acme." + name,
                "package com.acme;\n@jakarta.persistence.Entity\nclass " + name + " {\n" + fields + "\n}\n");
    }

    private static JavaFileObject revision(String name, String id, String... parents) {
        String named = parents.length == 0 ? "" : "\"" + String.join("\", \"", parents) + "\"";
        return JavaFileObjects.forSourceString(
                "com.acme.migrations." + name,
                "package com.acme.migrations;\n@dev.tidemark.annotations.Revision(id = \"" + id + "\", parents = {"
                        + named + "}, checksum = \"0\")\npublic class " + name + " {}\n");
    }

    private static String messages(Compilation compilation, Diagnostic.Kind kind) {
        return compilation.diagnostics().stream()
                .filter(message -> message.getKind() == kind)
                .map(message -> message.getMessage(Locale.ROOT))
                .reduce("", (all, next) -> all + next + "\n");
    }

    private static Optional<String> draft(Compilation compilation) {
        return compilation
                .generatedSourceFile("com.acme.migrations.DraftMigration")
                .map(file -> text(file));
    }

    private static RevisionIndex index(Compilation compilation) {
        return RevisionIndex.read(resource(compilation, RevisionIndex.RESOURCE), "index");
    }

    private static Snapshot model(Compilation compilation) {
        String text = resource(compilation, Snapshot.MODEL_RESOURCE);
        assertThat(SnapshotFormat.readHints(text, "model")).isEqualTo(Hints.NONE);
        return SnapshotFormat.read(text, "model");
    }

    private static String resource(Compilation compilation, String name) {
        return text(compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, name)
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString())));
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
