package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = {
            "Print a script by which a shell completes commands and options.",
            "Load it in each session: source <(tidemark completion bash); in zsh the same with zsh."
        })
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "<shell>", description = "bash or zsh.")
    private String shell = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // the parser prints the help where it is given
    private boolean help;

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, shell, "There is a script for " + String.join(" and ", SHELLS) + ".");
        }
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("tidemark", spec.root().commandLine()));
        return 0;
    }
}
