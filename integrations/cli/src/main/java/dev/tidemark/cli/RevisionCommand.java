package dev.tidemark.cli;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "revision",
        description = {
            "Write an empty revision after the heads, for steps of your own: rows, SQL, Java.",
            "The schema of the snapshot stays as it is. Fill the class, run restamp, and compile."
        })
final class RevisionCommand extends Face {
    private static final Pattern BODY = Pattern.compile("(void (upgrade|downgrade)\\(Operations db\\) \\{)\\s*\\}");
    private static final String UP =
            "        // db.update(\"customers\", …), db.sql(\"…\").on(POSTGRESQL, \"…\"), db.run(\"…\", new SomeStep()): see docs/data.md";
    private static final String DOWN =
            "        // What undoes it; or .needsNoUndo() or .irreversible() at the step above.";

    @Option(
            names = {"-m", "--message"},
            required = true,
            description = "What the revision does, in a few words; they name the class.")
    private String message = "";

    @Option(names = "--package", description = "The class's package; by default that of the revisions there are.")
    private @Nullable String packageName;

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Agreement.of(compile).require();
            List<String> parents = compile.index().heads();
            RevisionName name =
                    RevisionName.of(message, RevisionName.after(parents, Instant.now()), packageOf(compile), List.of());
            Path file = write(compile, parents, name);
            print("@|green new|@  " + name.id());
            print("wrote  " + file);
            print("wrote  " + project.snapshot());
            print("Fill it, compile, run restamp, and compile again.");
        }
        return 0;
    }

    private Path write(Compile compile, List<String> parents, RevisionName name) {
        String className =
                name.packageName().isEmpty() ? name.className() : name.packageName() + "." + name.className();
        Path file = SealedFiles.source(project.source(), className);
        if (Files.exists(file)) {
            throw new TidemarkException(
                    Code.TARGET_EXISTS,
                    file.toString(),
                    "There is a file already. Try again in a second, or with another message.");
        }
        String source = new MigrationCode(
                        name.packageName(),
                        name.className(),
                        name.id(),
                        parents,
                        Checksum.of(List.of(), List.of()),
                        name.summary(),
                        List.of(),
                        List.of())
                .source(Files.exists(file.resolveSibling("Override.java")));
        SortedMap<String, String> revisions = compile.revisions();
        revisions.put(name.id(), className);
        Snapshot now = compile.snapshot();
        String snapshot = SnapshotFormat.write(
                new Snapshot(now.fingerprint(), now.settings(), revisions, now.types(), now.schema()));
        new Placement()
                .with(file, skeleton(source))
                .with(project.snapshot(), snapshot)
                .place();
        return file;
    }

    private static String skeleton(String source) {
        return BODY.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "\n" + (found.group(2).equals("upgrade") ? UP : DOWN) + "\n    }"));
    }

    private String packageOf(Compile compile) {
        RevisionIndex index = compile.index();
        List<RevisionIndex.Entry> sealed = index.revisions();
        RevisionIndex.Entry like = sealed.isEmpty() ? index.draft() : sealed.get(sealed.size() - 1);
        if (packageName != null) {
            return packageName;
        }
        if (like == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--package", "There is no revision yet whose package it could take. Name one.");
        }
        return RevisionName.packageOf(like.className());
    }
}
