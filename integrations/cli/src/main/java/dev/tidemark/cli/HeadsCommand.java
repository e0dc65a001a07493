package dev.tidemark.cli;

import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "heads", description = "Show the revisions that no other builds on.")
final class HeadsCommand extends CodeFace {
    @Override
    int run(RevisionIndex index, List<Timeline.Moment> moments, ClassLoader loader) {
        List<Timeline.Moment> heads =
                moments.stream().filter(Timeline.Moment::head).toList();
        if (isJson()) {
            printJson(new Answers.OfHeads(
                    heads.stream().map(moment -> answer(moment, null)).toList()));
            return 0;
        }
        Columns columns = new Columns();
        heads.forEach(head -> columns.line(head.id(), head.state() == null ? "" : head.state()));
        print(columns);
        if (heads.isEmpty()) {
            print("There are no revisions.");
        } else if (heads.size() > 1) {
            print("Seal the revision that joins them: tidemark seal -m \"join …\" (Maven: mvn tidemark:seal"
                    + " -Dmessage=\"join …\").");
        }
        return 0;
    }
}
