package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What holds of a production database. */
final class ProductionOptions {
    @Option(
            names = "--production",
            description =
                    "This is one: refuse drafts, what destroys, and what nobody has reviewed; or TIDEMARK_PRODUCTION=true.")
    private boolean production;

    @Option(
            names = "--allow",
            split = ",",
            paramLabel = "<name>",
            description =
                    "What is allowed all the same: destructive, native, destructive:<revision>; or TIDEMARK_ALLOW.")
    private List<String> allowed = List.of();

    @Option(
            names = "--backups",
            paramLabel = "<dir>",
            description = "Where what it touches is written first; or TIDEMARK_BACKUPS.")
    private @Nullable Path backups;

    /** The engine, told so. */
    Tidemark set(Tidemark tidemark) {
        if (production) {
            tidemark.production(true);
        }
        if (backups != null) {
            tidemark.backups(BackupOptions.in(backups, "--backups"));
        }
        return allowed.isEmpty() ? tidemark : tidemark.allow(allowed.toArray(String[]::new));
    }

    /** Says which allowances are for revisions that would not run; it may be a slip of the pen. */
    void tell(Face face, Plan plan) {
        idle(allowed, plan).forEach(line -> face.print("@|yellow note|@  " + line));
    }

    static List<String> idle(List<String> allowed, Plan plan) {
        return allowed.stream()
                .map(String::strip)
                .filter(name -> name.indexOf(':') > 0)
                .filter(name -> plan.steps().stream()
                        .noneMatch(step -> step.revision().startsWith(name.substring(name.indexOf(':') + 1))))
                .map(name -> "--allow " + name + " names nothing that would run")
                .toList();
    }
}
