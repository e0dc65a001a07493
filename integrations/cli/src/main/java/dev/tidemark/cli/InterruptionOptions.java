package dev.tidemark.cli;

import dev.tidemark.engine.Interrupted;
import picocli.CommandLine.Option;

/** What becomes of a revision whose upgrade was interrupted; one of them at most. */
final class InterruptionOptions {
    @Option(
            names = "--resume",
            description = "The step of your own that was interrupted has done its work: what comes after it runs.")
    private boolean resume;

    @Option(names = "--repeat", description = "Nothing of that step is there: it runs again.")
    private boolean repeat;

    @Option(
            names = "--undo",
            description =
                    "Nothing of that step is there: what ran of its revision before it is taken back, and nothing else runs.")
    private boolean undo;

    Interrupted known() {
        return resume ? Interrupted.RAN : repeat || undo ? Interrupted.DID_NOT_RUN : Interrupted.UNKNOWN;
    }

    boolean undoes() {
        return undo;
    }
}
