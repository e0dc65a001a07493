package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "upgrade", description = "Run what is pending, up to a target.")
final class UpgradeCommand extends DatabaseFace {
    @Parameters(
            arity = "0..1",
            paramLabel = "<target>",
            defaultValue = "heads",
            description = "heads (default), head, an id or its start, or +1.")
    private String target = "";

    @Option(names = "--allow-draft", description = "Run a draft that lies in a jar.")
    private boolean allowDraft;

    @ArgGroup(validate = false, heading = "%nWhile others use the database:%n", order = 0)
    private PaceOptions pace = new PaceOptions();

    @Override
    int run(Tidemark tidemark) {
        print(pace.set(tidemark).allowDraft(allowDraft).upgrade(target));
        return 0;
    }
}
