package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = {
            "Merge the snapshot by its meaning, where git has left its conflict markers in it.",
            "Then compile, and seal the revision that joins the heads. git does it by itself as follows:",
            "  git config merge.tidemark.driver \"tidemark merge %%O %%A %%B\"",
            "  echo \"schema.json merge=tidemark\" >> .gitattributes"
        })
final class MergeCommand extends Face {
    @Parameters(
            arity = "0..3",
            paramLabel = "<file>",
            description =
                    "The common ancestor, ours and theirs; ours is written. By default the snapshot's three versions in git.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) {
            Path target = project.snapshot();
            merge(git(1), required(git(2)), required(git(3)), target);
            print("Compile, and git add it.");
            return 0;
        }
        if (files.size() != 3) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "merge", "Name three files, the common ancestor, ours and theirs; or none.");
        }
        merge(text(files.get(0)), text(files.get(1)), text(files.get(2)), files.get(1));
        return 0;
    }

    private void merge(@Nullable String base, String ours, String theirs, Path target) {
        SnapshotMerge.Merged merged =
                SnapshotMerge.of(snapshot(base, "base"), snapshot(ours, "ours"), snapshot(theirs, "theirs"));
        if (!merged.conflicts().isEmpty()) {
            throw new TidemarkException(
                    Code.MERGE_CONFLICT,
                    target.toString(),
                    "Both sides have changed: " + String.join("; ", merged.conflicts())
                            + ". Keep both revisions where they have run anywhere. Settle the snapshot by hand in the lines named"
                            + " (marks away, both facts decided), compile, and seal the revision that joins. Nothing was"
                            + " written.");
        }
        new Placement().with(target, SnapshotFormat.write(merged.snapshot())).place();
        print("@|green merged|@  " + target + ", "
                + counted(merged.snapshot().revisions().size(), "revision"));
    }

    private static Snapshot snapshot(@Nullable String text, String place) {
        return text == null || text.isBlank() ? Snapshot.EMPTY : SnapshotFormat.read(text, place);
    }

    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new TidemarkException(Code.BAD_ARGUMENT, file.toString(), "There is no such file.");
        }
        if (Files.isDirectory(file)) {
            throw new TidemarkException(Code.BAD_ARGUMENT, file.toString(), "It is a directory. Name a snapshot.");
        }
        return Files.readString(file);
    }

    private String required(@Nullable String text) {
        if (text == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    project.snapshot().toString(),
                    "git knows of no conflict in it. This is for the time between git merge and git add.");
        }
        return text;
    }

    /** One of the versions that git keeps of a file in conflict; null where it has none. */
    private @Nullable String git(int stage) throws IOException {
        Path file = project.snapshot().toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        try {
            Process git = new ProcessBuilder("git", "show", ":" + stage + ":./" + file.getFileName())
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? text : null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (IOException noGit) {
            throw new TidemarkException(
                    new Problem(
                            Code.BAD_ARGUMENT,
                            "git",
                            "It cannot be run: " + noGit.getMessage() + ". Name the three files instead."),
                    noGit);
        }
    }
}
