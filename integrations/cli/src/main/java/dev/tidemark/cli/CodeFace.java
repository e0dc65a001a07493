package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.operation.Recording;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** A command about the revisions of the code, which says more where a database is named. */
abstract class CodeFace extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    final boolean isJson() {
        return json.isWanted();
    }

    @Override
    public final Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            RevisionIndex index = Compile.index(project, loader);
            List<HistoryEntry> rows =
                    database.isGiven() ? tidemark(database, loader).history() : null;
            return run(index, new Timeline(index, rows).moments(), loader);
        }
    }

    /** Does the work, and returns the exit code. */
    abstract int run(RevisionIndex index, List<Timeline.Moment> moments, ClassLoader loader);

    /** A revision as an answer. */
    static Answers.Revision answer(Timeline.Moment moment, @Nullable List<String> operations) {
        return new Answers.Revision(
                moment.id(),
                moment.parents(),
                moment.head(),
                moment.state(),
                moment.row() == null ? null : Answers.Row.of(moment.row()),
                operations);
    }

    /** What the revision's upgrade does, in words; nothing where the code does not have it. */
    static List<String> operations(Timeline.Moment moment, ClassLoader loader) {
        RevisionIndex.Entry entry = moment.entry();
        return entry == null
                ? List.of()
                : Answers.words(
                        Recording.of(entry.id(), entry.className(), loader).upgrade());
    }
}
