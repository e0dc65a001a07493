package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--fail-on-pending",
            description =
                    "Of what the database shows, fail where revisions are pending, or as the next says; by default both.")
    private boolean failsOnPending;

    @Option(names = "--fail-on-drift", description = "And this, where it has drifted. What does not fail is told.")
    private boolean failsOnDrift;

    private List<String> unsealed = List.of();
    private List<Plan.Step> pending = List.of();
    private List<Difference> drift = List.of();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            if (looks()) {
                // Refuses, before anything is compared, where none is named.
                database.login(project.directory());
            }
            Compile compile = Compile.read(project, loader);
            int code = code(compile);
            if (code == 0 && looks()) {
                code = code(tidemark(database, loader));
            }
            if (isJson()) {
                printJson(answer(code, compile.index()));
            } else {
                print(code, compile.index());
            }
            return code;
        }
    }

    /** Whether the database is asked: where this call names one, or says what of it should fail. */
    private boolean looks() {
        return failsOnPending || failsOnDrift || database.isGiven();
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
        if (compile.index().heads().size() > 1) {
            return SEVERAL_HEADS;
        }
        unsealed = Answers.words(compile.draft());
        return compile.index().draft() == null ? 0 : UNSEALED;
    }

    private int code(Tidemark tidemark) {
        pending = tidemark.plan().steps().stream()
                .filter(step -> step.action() != Plan.Action.STAMP)
                .toList();
        drift = pending.isEmpty() || failsOnDrift ? tidemark.drift() : List.of();
        boolean failsOnBoth = failsOnPending == failsOnDrift;
        if (!pending.isEmpty() && (failsOnPending || failsOnBoth)) {
            return PENDING;
        }
        return !drift.isEmpty() && (failsOnDrift || failsOnBoth) ? DRIFT : 0;
    }

    private Answers.OfCheck answer(int code, RevisionIndex index) {
        String result = switch (code) {
            case PENDING -> "pending";
            case UNSEALED -> "unsealed";
            case DRIFT -> "drift";
            case SEVERAL_HEADS -> "several heads";
            default -> "clean";
        };
        return new Answers.OfCheck(
                result,
                code,
                index.squashed().revisions().size(),
                index.heads(),
                unsealed,
                pending.stream().map(Answers.Pending::of).toList(),
                drift.stream().map(Answers.Drifted::of).toList());
    }

    private void print(int code, RevisionIndex index) {
        Columns columns = new Columns();
        if (code == SEVERAL_HEADS) {
            index.heads().forEach(head -> columns.line("@|red head|@", head));
        }
        unsealed.forEach(operation -> columns.line("@|red unsealed|@", operation));
        pending.forEach(step -> columns.line("@|yellow pending|@", step.toString()));
        drift.forEach(difference -> columns.line("@|red drift|@", difference.toString()));
        print(columns);
        print(
                switch (code) {
                    case SEVERAL_HEADS ->
                        "The history has several heads. Seal the revision that joins them: "
                                + "tidemark seal -m \"join …\" (Maven: mvn tidemark:seal -Dmessage=\"join …\").";
                    case UNSEALED ->
                        "The entities differ from the snapshot. Seal the draft: tidemark seal -m \"…\""
                                + " (Maven: mvn tidemark:seal -Dmessage=\"…\").";
                    case PENDING -> "The database is behind. Run upgrade.";
                    case DRIFT ->
                        "The database is not what its history says. Take the change back there, or make it in the"
                                + " entities.";
                    default -> clean(index.squashed().revisions().size());
                });
    }

    private String clean(int revisions) {
        if (!pending.isEmpty() || !drift.isEmpty()) {
            return "@|green passed|@  what stands above is told, and was not to fail";
        }
        return "@|green clean|@  " + counted(revisions, "revision")
                + (looks() ? ", and the database is what " + (revisions == 1 ? "it leads to" : "they lead to") : "");
    }
}
