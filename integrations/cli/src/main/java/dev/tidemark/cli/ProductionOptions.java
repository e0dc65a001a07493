package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import java.util.List;
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

    /** The engine, told so. */
    Tidemark set(Tidemark tidemark) {
        Tidemark told = production ? tidemark.production(true) : tidemark;
        return allowed.isEmpty() ? told : told.allow(allowed.toArray(String[]::new));
    }
}
