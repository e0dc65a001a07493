package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "lint",
        description = "Say what a reviewer should look at in the revisions, without a database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing, or notes only", "1:an error; with --strict also any note"})
final class LintCommand extends Face {
    @Parameters(
            arity = "0..1",
            paramLabel = "<from:to>",
            defaultValue = "base:heads",
            description = "Which revisions: those after one target up to another; by default all of them.")
    private String range = "";

    @Option(names = "--strict", description = "Exit with 1 where there is anything to say.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        int colon = range.indexOf(':');
        String from = colon < 1 ? "base" : range.substring(0, colon);
        String to = colon == range.length() - 1 ? "heads" : range.substring(colon + 1);
        try (URLClassLoader loader = project.loader()) {
            RevisionIndex index = Compile.index(project, loader);
            Columns columns = new Columns();
            int notes = 0;
            List<RevisionIndex.Entry> entries = Revisions.of(index).between(from, to);
            for (RevisionIndex.Entry entry : entries) {
                List<Note> found = notes(entry, Recording.of(entry.id(), entry.className(), loader));
                found.forEach(note -> columns.line(note.code().id(), entry.id(), note.text()));
                notes += found.size();
            }
            print(columns);
            print(
                    notes == 0
                            ? "@|green nothing|@  " + counted(entries.size(), "revision")
                                    + ", and nothing to say of them"
                            : counted(notes, "note") + " on " + counted(entries.size(), "revision")
                                    + "; docs/errors.md explains the codes");
            return strict && notes > 0 ? 1 : 0;
        }
    }

    private record Note(Code code, String text) {}

    private static List<Note> notes(RevisionIndex.Entry entry, Recording recording) {
        List<Note> notes = new ArrayList<>();
        for (Operation operation : recording.upgrade()) {
            if (Description.isDestructive(operation)) {
                notes.add(new Note(Code.DESTRUCTIVE, Description.of(operation) + ": its data is gone for good"));
            }
            if (operation instanceof Operation.Unfinished) {
                notes.add(new Note(Code.UNFINISHED, Description.of(operation)));
            }
            if (!entry.isReviewed() && ReviewCommand.wantsReview(operation)) {
                notes.add(new Note(
                        Code.PRODUCTION_REFUSED,
                        Description.of(operation) + ": nobody has reviewed it, so production refuses it (review)"));
            }
        }
        Hazard.of(recording.upgrade()).forEach(hazard -> notes.add(new Note(hazard.code(), hazard.message())));
        return notes;
    }
}
