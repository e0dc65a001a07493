package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = "Ask whether all is sealed and, where a database is named, whether it is where the code is.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:an error",
            "2:revisions are pending",
            "3:a draft is not sealed",
            "4:the database has drifted",
            "5:the history has several heads"
        })
final class CheckCommand extends Face {
    static final int PENDING = 2;
    static final int UNSEALED = 3;
    static final int DRIFT = 4;
    static final int SEVERAL_HEADS = 5;

    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            int code = code(compile);
            if (code == 0 && database.isGiven()) {
                code = database(tidemark(database, loader));
            }
            if (code == 0) {
                print("@|green clean|@  " + compile.index().revisions().size() + " revisions");
            }
            return code;
        }
    }

    private int code(Compile compile) {
        for (RevisionIndex.Entry entry : compile.index().revisions()) {
            if (!Checksum.of(compile.migration(entry)).equals(entry.checksum())) {
                throw new TidemarkException(
                        Code.REVISION_ALTERED,
                        entry.id(),
                        entry.className()
                                + " has been edited. If the edit is meant, run restamp; if not, take it back.");
            }
        }
        Agreement.of(compile).require();
        List<String> heads = compile.index().heads();
        if (heads.size() > 1) {
            print("@|red several heads|@  " + String.join(", ", heads)
                    + ": compile, and seal the revision that joins them");
            return SEVERAL_HEADS;
        }
        if (compile.index().draft() != null) {
            print("@|red unsealed draft|@  The entities differ from the snapshot: seal -m \"…\"");
            return UNSEALED;
        }
        return 0;
    }

    private int database(Tidemark tidemark) {
        Status status = tidemark.status();
        if (!status.pending().isEmpty()) {
            print("@|yellow pending|@  " + String.join(", ", status.pending()) + ": upgrade");
            return PENDING;
        }
        List<Difference> drift = tidemark.drift();
        drift.forEach(difference -> print("@|red drift|@  " + difference));
        return drift.isEmpty() ? 0 : DRIFT;
    }
}
