package dev.tidemark.cli;

import dev.tidemark.cli.Timeline.Moment;
import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show one revision: what it builds on, what it does, and whether a database has it.")
final class ShowCommand extends CodeFace {
    @Parameters(
            arity = "0..1",
            paramLabel = "<revision>",
            defaultValue = "head",
            description = "head (default), draft, an id, the start of it, or the words in it.")
    private String name = "";

    @Override
    int run(RevisionIndex index, List<Moment> moments, ClassLoader loader) {
        RevisionIndex.Entry entry = entry(index);
        Moment moment = moments.stream()
                .filter(each -> each.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
        List<String> children = Revisions.of(index).children(entry.id());
        Recording recording = Recording.of(entry.id(), entry.className(), loader);
        Answers.OfShow answer = new Answers.OfShow(
                answer(moment, null),
                children,
                entry.checksum(),
                entry.className(),
                Answers.words(recording.upgrade()),
                Answers.words(recording.downgrade()),
                Answers.Note.of(recording.upgrade()));
        if (isJson()) {
            printJson(answer);
        } else {
            print(answer, moment.row());
        }
        return 0;
    }

    private RevisionIndex.Entry entry(RevisionIndex index) {
        if (!name.equals(RevisionIndex.DRAFT_ID)) {
            return Revisions.of(index).find(name);
        }
        RevisionIndex.Entry draft = index.draft();
        if (draft == null) {
            throw new TidemarkException(
                    Code.NOTHING_TO_SEAL, name, "The entities equal the snapshot, so there is none.");
        }
        return draft;
    }

    private void print(Answers.OfShow answer, @Nullable HistoryEntry row) {
        Columns columns = new Columns();
        Answers.Revision revision = answer.revision();
        columns.line("revision", revision.id() + (revision.head() ? " (head)" : ""));
        columns.line("class", answer.className());
        columns.line("parents", orNone(revision.parents(), "base"));
        columns.line("children", orNone(answer.children(), "none"));
        columns.line("checksum", answer.checksum());
        String state = revision.state();
        if (row != null) {
            columns.line(
                    "database",
                    state + ", "
                            + String.join(
                                    "  ", List.of(RevisionLines.cells(row)).subList(1, 5)));
        } else if (state != null) {
            columns.line("database", state);
        }
        print(columns);
        directions("upgrade", answer.upgrade());
        directions("downgrade", answer.downgrade());
        answer.notes().forEach(note -> printPlain("note: " + note.message() + " [" + note.code() + "]\n"));
    }

    private void directions(String word, List<String> operations) {
        print(word);
        operations.forEach(operation -> printPlain("  " + operation + "\n"));
        if (operations.isEmpty()) {
            print("  nothing");
        }
    }

    private static String orNone(List<String> ids, String none) {
        return ids.isEmpty() ? none : String.join(", ", ids);
    }
}
