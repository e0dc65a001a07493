package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "branches",
        description = "Show where the history parts: each revision that several build on, and those.")
final class BranchesCommand extends CodeFace {
    @Override
    int run(RevisionIndex index, List<Timeline.Moment> moments, ClassLoader loader) {
        Revisions revisions = Revisions.of(index);
        List<Answers.Branch> branches = revisions.ordered().stream()
                .map(entry -> new Answers.Branch(entry.id(), revisions.children(entry.id())))
                .filter(branch -> branch.children().size() > 1)
                .toList();
        if (isJson()) {
            printJson(new Answers.OfBranches(branches));
            return 0;
        }
        for (Answers.Branch branch : branches) {
            print(branch.revision());
            branch.children().forEach(child -> print("  -> " + child));
        }
        if (branches.isEmpty()) {
            print("The history has no branches.");
        }
        return 0;
    }
}
