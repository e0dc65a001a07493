package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description = {
            "List the revisions in order; where a database is named, what it has of them.",
            "Where branches part or meet, they are drawn: * is a revision, o one that the database does not have."
        })
final class HistoryCommand extends CodeFace {
    @Parameters(
            arity = "0..1",
            paramLabel = "<from:to>",
            defaultValue = "",
            description = "Only the revisions after one and up to another, such as add-phone:head.")
    private String range = "";

    @Option(
            names = {"-v", "--verbose"},
            description = "With what each revision does.")
    private boolean verbose;

    @Override
    int run(RevisionIndex index, List<Timeline.Moment> all, ClassLoader loader) {
        List<Timeline.Moment> moments = range.isEmpty() ? all : within(index, all);
        if (isJson()) {
            printJson(new Answers.OfHistory(moments.stream()
                    .map(moment -> answer(moment, verbose ? operations(moment, loader) : null))
                    .toList()));
            return 0;
        }
        print(new RevisionLines(moments).columns(moment -> verbose ? operations(moment, loader) : List.of()));
        if (moments.isEmpty()) {
            print("There are no revisions.");
        }
        return 0;
    }

    private List<Timeline.Moment> within(RevisionIndex index, List<Timeline.Moment> all) {
        int colon = range.indexOf(':');
        String from = colon < 1 ? "base" : range.substring(0, colon);
        String to = colon == range.length() - 1 ? "heads" : range.substring(colon + 1);
        Set<String> wanted = Revisions.of(index).between(from, to).stream()
                .map(RevisionIndex.Entry::id)
                .collect(Collectors.toSet());
        return all.stream().filter(moment -> wanted.contains(moment.id())).toList();
    }
}
