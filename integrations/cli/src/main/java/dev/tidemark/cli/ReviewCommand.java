package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description = {
            "Show the SQL and the Java code of a revision, and mark it as reviewed.",
            "A production database runs such steps of reviewed revisions only. Once its operations change, it is unreviewed."
        })
final class ReviewCommand extends Face {

    @Parameters(
            arity = "0..1",
            paramLabel = "<revision>",
            defaultValue = "head",
            description = "head (default), an id, the start of it or the words in it; or repeatable:<id>.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            RevisionIndex.Entry entry = compile.find(name);
            Recording recording = compile.recording(entry);
            if (!recording.checksum().equals(entry.checksum())) {
                throw new TidemarkException(
                        Code.REVISION_ALTERED,
                        entry.id(),
                        entry.className() + " has been edited since it was stamped. Run restamp and compile first.");
            }
            show("upgrade", recording.upgrade());
            show("downgrade", recording.downgrade());
            if (entry.isReviewed()) {
                print("@|green reviewed|@ before: " + entry.id());
                return 0;
            }
            Path file = mark(entry);
            print("@|green reviewed|@ " + entry.id() + "  " + file);
            print("Compile again: the index does not know it yet.");
        }
        return 0;
    }

    private void show(String direction, List<Operation> operations) {
        operations.stream()
                .filter(Description::wantsReview)
                .forEach(operation -> printPlain(direction + ": " + text(operation) + "\n"));
    }

    private static String text(Operation operation) {
        if (Operation.Only.bare(operation) instanceof Operation.Sql sql) {
            StringBuilder text = new StringBuilder(sql.statement());
            sql.variants()
                    .forEach((database, variant) ->
                            text.append("\n  on ").append(database).append(": ").append(variant));
            if (operation instanceof Operation.Only only) {
                text.append("\n  only in ").append(String.join(", ", only.environments()));
            }
            return text.toString();
        }
        return Description.of(operation);
    }

    private Path mark(RevisionIndex.Entry entry) throws IOException {
        Path file = SealedFiles.source(project.source(), entry.className());
        RevisionSource source = RevisionSource.read(file);
        new Placement().with(file, source.with("reviewed", entry.checksum())).place();
        return file;
    }
}
