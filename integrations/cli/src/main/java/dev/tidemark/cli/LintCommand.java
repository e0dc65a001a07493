package dev.tidemark.cli;

import dev.tidemark.cli.report.Remark;
import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Recording;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
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
                Recording recording = Recording.of(entry.id(), entry.className(), loader);
                List<Remark> found = Remark.of(recording.upgrade(), entry.isReviewed());
                found.forEach(remark -> columns.line(remark.code().id(), entry.id(), remark.text()));
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
}
