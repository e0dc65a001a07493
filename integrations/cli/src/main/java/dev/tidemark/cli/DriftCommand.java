package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Tidemark;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "drift",
        description = "Show how the database differs from what its history says, and what to do about each difference.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it does not differ", "1:an error", "4:it differs"})
final class DriftCommand extends DatabaseFace {
    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    int run(Tidemark tidemark) {
        List<Difference> drift = tidemark.drift();
        int code = drift.isEmpty() ? 0 : CheckCommand.DRIFT;
        if (isJson()) {
            printJson(
                    new Answers.OfDrift(drift.stream().map(Answers.Drifted::of).toList()));
            return code;
        }
        for (Difference difference : drift) {
            print((difference.harmful() ? "@|red drift|@  " : "@|yellow drift|@  ") + difference);
            print("       " + remedy(difference));
        }
        if (drift.isEmpty()) {
            print("@|green none|@  The database is what its history says.");
        }
        return code;
    }

    /** What to do about a difference. */
    static String remedy(Difference difference) {
        String what = Answers.word(difference.what());
        return switch (difference.kind()) {
            case MISSING ->
                "Make the " + what + " again as the revisions did (tidemark sql shows how), or take it out of the"
                        + " entities and seal.";
            case UNEXPECTED ->
                "Give it to the entities and seal, so that every database gets it; or drop the " + what + " here."
                        + (difference.harmful() ? "" : " The application works beside it.");
            case OTHER ->
                "Change the " + what + " back here, or say it so in the entities and seal; then stamp this"
                        + " database at the new revision.";
        };
    }
}
