package dev.tidemark.cli;

import dev.tidemark.problem.TidemarkException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands under one name, and what they share: colours, and an error as one line. */
@Command(
        name = "tidemark",
        mixinStandardHelpOptions = true,
        version = "tidemark 0.1.0",
        description = "Migrations written by the compiler, run in order, and taken back.",
        subcommands = {
            SealCommand.class,
            RestampCommand.class,
            StatusCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            SqlCommand.class,
            StampCommand.class,
            BaselineCommand.class,
            CheckCommand.class
        })
public final class Cli {
    /** A command's exit code where something is wrong. */
    public static final int ERROR = 1;

    private static final int WIDTH = 100;
    private static final String NO_COLOR = "--no-color";

    @Option(
            names = {"-e", "--stacktrace"},
            scope = ScopeType.INHERIT,
            description = "Show an error's stack trace.")
    private boolean traces;

    @Option(names = NO_COLOR, scope = ScopeType.INHERIT, description = "Print without colours.")
    @SuppressWarnings("UnusedVariable") // declared for the parser and the help; run() has looked before either paints
    private boolean plain;

    private final Ansi colours;

    private Cli(Ansi colours) {
        this.colours = colours;
    }

    /**
     * Runs one command.
     *
     * @param terminal whether colours may be printed
     * @return the exit code: 0 where all is well, {@value #ERROR} for an error; {@code check} has more
     */
    public static int run(PrintWriter out, PrintWriter err, boolean terminal, String... args) {
        Ansi colours = terminal && !List.of(args).contains(NO_COLOR) ? Ansi.ON : Ansi.OFF;
        Cli cli = new Cli(colours);
        CommandLine line = new CommandLine(cli)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> cli.report(problem, err))
                .setParameterExceptionHandler((wrong, given) -> {
                    cli.error(wrong.getMessage(), err);
                    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
                        err.println(wrong.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help lists what it takes.");
                    }
                    return ERROR;
                });
        int code = args.length == 0 ? usage(line) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getOut());
        return ERROR;
    }

    private int report(Exception problem, PrintWriter err) {
        error(
                problem instanceof TidemarkException
                        ? problem.getMessage()
                        : problem.getClass().getSimpleName() + ": " + problem.getMessage(),
                err);
        if (problem instanceof ProofFailed failed) {
            failed.lines().forEach(line -> err.println("  " + line));
        }
        if (traces) {
            problem.printStackTrace(err);
        }
        return ERROR;
    }

    /** One line, whatever the message holds. */
    private void error(@Nullable String message, PrintWriter err) {
        err.print(paint("@|red error|@ "));
        err.println(String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** A text with picocli's colour marks, as the terminal shows it. */
    String paint(String marked) {
        return colours.string(marked);
    }
}
