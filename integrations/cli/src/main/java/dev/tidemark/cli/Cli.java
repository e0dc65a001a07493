package dev.tidemark.cli;

import dev.tidemark.problem.TidemarkException;
import java.io.PrintWriter;
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

    @Option(
            names = {"-e", "--errors"},
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error.")
    private boolean traces;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Print without colours.")
    private boolean plain;

    private final boolean terminal;

    private Cli(boolean terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs one command.
     *
     * @param terminal whether colours may be printed
     * @return the exit code: 0 where all is well, {@value #ERROR} for an error; {@code check} has more
     */
    public static int run(PrintWriter out, PrintWriter err, boolean terminal, String... args) {
        Cli cli = new Cli(terminal);
        CommandLine line = new CommandLine(cli)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> cli.report(problem, err))
                .setParameterExceptionHandler((problem, wrong) -> {
                    err.println(cli.paint("@|red error|@ ") + problem.getMessage());
                    err.println("tidemark --help lists the commands, tidemark <command> --help a command's options.");
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
        String message = problem instanceof TidemarkException
                ? String.valueOf(problem.getMessage())
                : problem.getClass().getSimpleName() + ": " + problem.getMessage();
        err.print(paint("@|red error|@ "));
        err.println(message.replaceAll("\\s*\\R\\s*", " "));
        if (traces) {
            problem.printStackTrace(err);
        }
        return ERROR;
    }

    /** A text with picocli's colour marks, as this terminal shows it. */
    String paint(String marked) {
        return (terminal && !plain ? Ansi.ON : Ansi.OFF).string(marked);
    }
}
