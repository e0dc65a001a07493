package dev.tidemark.cli;

import dev.tidemark.engine.Throttle;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much of the database a migration takes for itself while others work on it. */
final class PaceOptions {
    @Option(
            names = "--online",
            paramLabel = "<rows>",
            defaultValue = "100000",
            description =
                    "With how many rows (${DEFAULT-VALUE}) a table begins to be large, so that others can use it meanwhile;"
                            + " always, or never.")
    private String online = "";

    @Option(
            names = "--batch",
            paramLabel = "<rows>",
            defaultValue = "1000",
            description = "How many rows (${DEFAULT-VALUE}) a transaction of a backfill has.")
    private int batch;

    @Option(
            names = "--pause",
            paramLabel = "<ms>",
            defaultValue = "0",
            description = "How long (${DEFAULT-VALUE} ms) to wait between two of them.")
    private int pause;

    @Option(
            names = "--lock-wait",
            paramLabel = "<ms>",
            defaultValue = "200",
            description =
                    "For how long (${DEFAULT-VALUE} ms) a statement waits for a lock before it lets others go first and"
                            + " tries again.")
    private int lockWait;

    /** The engine at this pace. */
    Tidemark set(Tidemark tidemark) {
        requireAtLeast(1, batch, "--batch", "rows");
        requireAtLeast(0, pause, "--pause", "milliseconds");
        requireAtLeast(1, lockWait, "--lock-wait", "milliseconds");
        return tidemark.onlineFrom(rows(online))
                .batches(batch, pause == 0 ? Throttle.NONE : Throttle.pause(Duration.ofMillis(pause)))
                .lockWait(Duration.ofMillis(lockWait));
    }

    private static void requireAtLeast(int least, int said, String option, String what) {
        if (said < least) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, option + "=" + said, "It says " + what + ", " + least + " or more.");
        }
    }

    private static long rows(String said) {
        if (said.equals("always")) {
            return Tidemark.ALWAYS;
        }
        if (said.equals("never")) {
            return Tidemark.NEVER;
        }
        try {
            long rows = Long.parseLong(said);
            if (rows >= 0) {
                return rows;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new TidemarkException(
                Code.BAD_ARGUMENT, "--online=" + said, "It says always, never, or a number of rows.");
    }
}
