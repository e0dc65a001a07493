package dev.tidemark.spring;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code tidemark.startup} asks for. */
final class StartupStrategy implements TidemarkStrategy {
    private static final Result NOTHING = new Result(List.of(), List.of());

    /** What can be otherwise a moment later, while another process works or the server comes up. */
    private static final Set<Code> PASSING =
            EnumSet.of(Code.OPERATION_FAILED, Code.NO_HISTORY, Code.INTERRUPTED_STEP, Code.LOCK_TIMEOUT);

    private final TidemarkProperties properties;

    StartupStrategy(TidemarkProperties properties) {
        this.properties = properties;
    }

    @Override
    public Result start(Tidemark tidemark) {
        switch (properties.startup()) {
            case UPGRADE -> {
                return tidemark.upgrade(properties.target());
            }
            case VALIDATE -> validate(tidemark.plan(properties.target()));
            case WAIT -> await(tidemark);
            case NONE -> {}
        }
        return NOTHING;
    }

    private static void validate(Plan plan) {
        if (!plan.isToldOnly()) {
            throw new TidemarkException(
                    Code.BEHIND,
                    "",
                    words(plan)
                            + ". With tidemark.startup=validate the application waits for nobody and runs nothing: upgrade"
                            + " the database first, with tidemark.startup=upgrade, the command line or Maven.");
        }
    }

    private void await(Tidemark tidemark) {
        long begin = System.nanoTime();
        while (true) {
            TidemarkException trouble = null;
            Plan plan = null;
            try {
                plan = tidemark.plan(properties.target());
                if (plan.isToldOnly()) {
                    return;
                }
            } catch (TidemarkException refused) {
                if (!PASSING.contains(refused.problem().code())) {
                    throw refused;
                }
                trouble = refused;
            }
            if (System.nanoTime() - begin >= properties.waitTimeout().toNanos()) {
                throw tooLate(plan, trouble);
            }
            rest();
        }
    }

    private TidemarkException tooLate(@Nullable Plan plan, @Nullable TidemarkException trouble) {
        if (trouble != null) {
            return trouble;
        }
        return new TidemarkException(
                Code.BEHIND,
                "",
                (plan == null ? "" : words(plan) + ". ") + "No other process has run that in "
                        + properties.waitTimeout().toSeconds()
                        + " s. See why the one that migrates has not, or raise tidemark.wait-timeout.");
    }

    private void rest() {
        try {
            Thread.sleep(properties.waitInterval().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database to be migrated", stopped);
        }
    }

    private static String words(Plan plan) {
        return "The database is behind the code; to run are: "
                + plan.steps().stream().map(Plan.Step::toString).collect(Collectors.joining(", "));
    }
}
