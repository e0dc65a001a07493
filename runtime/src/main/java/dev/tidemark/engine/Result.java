package dev.tidemark.engine;

import java.time.Duration;
import java.util.List;

/** What ran. */
public record Result(List<Done> steps) {
    /** A step that ran. */
    public record Done(String revision, Plan.Action action, Duration duration) {}

    public Result {
        steps = List.copyOf(steps);
    }
}
