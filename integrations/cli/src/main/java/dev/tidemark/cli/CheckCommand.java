package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Recording;
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
        description = "See that all is sealed and, where a database is named, that it has it.",
        exitCodeListHeading = "%nExit codes:%n",
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
                int revisions = compile.index().revisions().size();
                print("@|green clean|@  " + revisions + (revisions == 1 ? " revision" : " revisions")
                        + (database.isGiven()
                                ? ", and the database is what " + (revisions == 1 ? "it leads to" : "they lead to")
                                : ""));
            }
            return code;
        }
    }

    private int code(Compile compile) {
        for (RevisionIndex.Entry entry : compile.index().revisions()) {
            Recording recording = compile.recording(entry);
            recording.requireFinished(entry.id(), entry.className());
            if (!recording.checksum().equals(entry.checksum())) {
                throw new TidemarkException(
                        Code.REVISION_ALTERED,
                        entry.id(),
                        entry.className()
                                + " has been edited. If the edit is meant, run restamp; if not, take it back.");
            }
        }
        compile.requireSoundSteps();
        Agreement.of(compile).require();
        Columns columns = new Columns();
        int code = 0;
        if (compile.index().heads().size() > 1) {
            code = SEVERAL_HEADS;
            compile.index().heads().forEach(head -> columns.line("@|red head|@", head));
        } else if (compile.index().draft() != null) {
            code = UNSEALED;
            compile.draft().forEach(operation -> columns.line("@|red unsealed|@", Description.of(operation)));
        }
        print(columns);
        if (code == SEVERAL_HEADS) {
            print("The history has several heads. Seal the revision that joins them: "
                    + "tidemark seal -m \"join …\" (Maven: mvn tidemark:seal -Dmessage=\"join …\").");
        } else if (code == UNSEALED) {
            print("The entities differ from the snapshot. Seal the draft: tidemark seal -m \"…\""
                    + " (Maven: mvn tidemark:seal -Dmessage=\"…\").");
        }
        return code;
    }

    private int database(Tidemark tidemark) {
        Columns columns = new Columns();
        List<Plan.Step> pending = tidemark.plan().steps();
        List<Difference> drift = pending.isEmpty() ? tidemark.drift() : List.of();
        pending.forEach(step -> columns.line("@|yellow pending|@", step.toString()));
        drift.forEach(difference -> columns.line("@|red drift|@", difference.toString()));
        print(columns);
        if (!pending.isEmpty()) {
            print("The database is behind. Run upgrade.");
            return PENDING;
        }
        if (!drift.isEmpty()) {
            print("The database is not what its history says. Take the change back there, or make it in the entities.");
            return DRIFT;
        }
        return 0;
    }
}
