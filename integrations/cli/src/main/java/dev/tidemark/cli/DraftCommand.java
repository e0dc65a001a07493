package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "draft",
        description = {
            "Show the draft: how the entities differ from the snapshot; where a database is named, what it has of it.",
            "draft discard takes the draft back in the database, by the way back that is stored there; the next upgrade runs"
                    + " the code's draft again."
        })
final class DraftCommand extends Face {
    private static final String SHOW = "show";
    private static final String DISCARD = "discard";

    @Parameters(arity = "0..1", paramLabel = "<what>", defaultValue = SHOW, description = "show (default) or discard.")
    private String what = "";

    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private Consent consent = new Consent();

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            switch (what) {
                case SHOW -> show(loader);
                case DISCARD -> discard(tidemark(database, loader));
                default -> throw new TidemarkException(Code.BAD_ARGUMENT, what, "Say show, or discard.");
            }
        }
        return 0;
    }

    private void show(URLClassLoader loader) throws IOException {
        Compile compile = Compile.read(project, loader);
        Answers.words(compile.draft()).forEach(operation -> printPlain(operation + "\n"));
        if (compile.index().draft() == null) {
            print("There is no draft: the entities equal the snapshot.");
        }
        if (database.isGiven()) {
            List<Timeline.Moment> moments =
                    new Timeline(compile.index(), tidemark(database, loader).history()).moments();
            String state = moments.stream()
                    .filter(Timeline.Moment::isDraft)
                    .map(DraftCommand::words)
                    .findFirst()
                    .orElse("it has none either");
            print("database  " + state);
        }
    }

    private static String words(Timeline.Moment draft) {
        HistoryEntry row = draft.row();
        return row == null
                ? "it does not have the draft yet"
                : draft.state() + ", " + row.appliedAt() + ", by " + row.by() + ", a draft of " + row.owner();
    }

    private void discard(Tidemark tidemark) {
        boolean has = tidemark.history().stream().map(HistoryEntry::id).anyMatch(RevisionIndex.DRAFT_ID::equals);
        if (!has) {
            print("Nothing to do: the database has no draft.");
            return;
        }
        Plan plan = tidemark.planDowngrade("head");
        consent.require(this, "To discard the draft", tidemark.losses(plan));
        print(tidemark.downgrade("head"), tidemark);
    }
}
