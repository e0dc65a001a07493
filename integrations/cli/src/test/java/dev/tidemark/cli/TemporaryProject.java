package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.annotations.Revision;
import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operation;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project on disk. It compiles with javac; the index is made from the sources, as the processor makes it. */
final class TemporaryProject {
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    final Path directory;

    TemporaryProject(Path directory) {
        this.directory = directory;
    }

    /** What a run of the command line printed and returned. */
    record Run(int code, String out, String err) {}

    Run run(String... args) {
        return run(Person.NONE, args);
    }

    /** As the other, with someone at the terminal. */
    Run run(Person person, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--project=" + directory);
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), false, person, all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    /** What a command prints that must succeed, and complain of nothing. */
    String succeeds(String... args) {
        Run run = run(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out();
    }

    /** Seals the model, and compiles what that wrote. */
    void seal(String message, Schema model) throws Exception {
        compile(model, Hints.NONE);
        Run run = run("seal", "-m", message);
        if (run.code() != 0) {
            throw new IllegalStateException(run.err());
        }
        compile(model, Hints.NONE);
    }

    Path snapshot() {
        return directory.resolve("src/main/resources").resolve(Snapshot.RESOURCE);
    }

    List<Path> sources() throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/main/java"));
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Compiles the sealed classes, and a draft where the model differs from the snapshot. */
    void compile(Schema model, Hints hints) throws Exception {
        Path classes = Files.createDirectories(directory.resolve("target/classes"));
        String committed = Files.exists(snapshot()) ? Files.readString(snapshot()) : "";
        Snapshot before = committed.isEmpty() ? Snapshot.EMPTY : SnapshotFormat.read(committed, "schema.json");
        List<Operation> up = SchemaDiff.between(before.schema(), model, hints).operations();
        List<Path> files = new ArrayList<>(sources());
        if (!up.isEmpty()) {
            Path draft = Files.createDirectories(directory.resolve("target/generated/shop"))
                    .resolve("DraftMigration.java");
            Files.writeString(draft, code(up).source());
            files.add(draft);
        }
        javac(classes, files);
        List<Entry> revisions = new ArrayList<>();
        for (Path source : sources()) {
            revisions.add(entry(source, classes));
        }
        String hash = committed.isEmpty() ? "" : SnapshotFormat.hash(committed);
        RevisionIndex index = new RevisionIndex("draft", hash, new TreeMap<>(), revisions, null);
        if (!up.isEmpty()) {
            Entry draft = new Entry("draft", index.heads(), code(up).checksum(), "shop.DraftMigration");
            index = new RevisionIndex("draft", hash, new TreeMap<>(), revisions, draft);
        }
        Path folder = Files.createDirectories(classes.resolve("META-INF/tidemark"));
        Files.writeString(folder.resolve("index"), index.write());
        Snapshot now = new Snapshot("print", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), model);
        Files.writeString(folder.resolve("model.json"), SnapshotFormat.writeModel(now, hints));
        if (!committed.isEmpty()) {
            Files.writeString(folder.resolve("schema.json"), committed);
        }
    }

    private static MigrationCode code(List<Operation> up) {
        List<Operation> down = Inverse.of(up);
        return new MigrationCode(
                "shop", "DraftMigration", "draft", List.of(), Checksum.of(up, down), "The draft.", up, down);
    }

    private static void javac(Path classes, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        String classpath = Stream.of(Migration.class, Revision.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
        List<String> args = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", classpath));
        files.forEach(file -> args.add(file.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("does not compile: " + files);
        }
    }

    private static Entry entry(Path source, Path classes) throws Exception {
        String text = Files.readString(source);
        String name = "shop." + source.getFileName().toString().replace(".java", "");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Migration.class.getClassLoader())) {
            loader.loadClass(name);
        }
        String revision = text.substring(text.indexOf("@Revision("), text.indexOf("public final class"));
        return new Entry(value(revision, "id"), parents(revision), value(revision, "checksum"), name);
    }

    private static List<String> parents(String revision) {
        int at = revision.indexOf("parents =");
        return at < 0
                ? List.of()
                : STRING.matcher(revision.substring(at, revision.indexOf("checksum")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }

    private static String value(String revision, String name) {
        Matcher matcher = STRING.matcher(revision);
        if (!matcher.find(revision.indexOf(name + " ="))) {
            throw new IllegalStateException(name + " is not in " + revision);
        }
        return matcher.group(1);
    }
}
