package dev.tidemark.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What ran.
 *
 * @param backups the backups that were written before
 */
public record Result(List<Done> steps, List<Path> backups) {
    /**
     * A step that ran.
     *
     * @param skipped the optional rows that were left out, each in a line for a person
     */
    public record Done(String revision, Plan.Action action, Duration duration, List<String> skipped) {
        public Done {
            skipped = List.copyOf(skipped);
        }
    }

    public Result {
        steps = List.copyOf(steps);
        backups = List.copyOf(backups);
    }
}
