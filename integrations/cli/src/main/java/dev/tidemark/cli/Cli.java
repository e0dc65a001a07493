package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.problem.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands under one name, and what they share: colours, and an error as one line. */
@Command(
        name = "tidemark",
        mixinStandardHelpOptions = true,
        version = "tidemark " + Cli.VERSION,
        description = "Migrations written by the compiler, run in order, and taken back.",
        synopsisSubcommandLabel = "<command>",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "From a change to a database that has it:",
            "  mvn compile                     the draft follows the entities",
            "  tidemark seal -m \"add phone\"    it is proved, and becomes a revision among the sources",
            "  mvn compile                     the revision is compiled",
            "  tidemark upgrade --url=…        the database has it; so it does when the application boots",
            "",
            "Errors have a code, TM and three digits, which docs/errors.md explains."
        },
        subcommands = {
            SealCommand.class,
            RevisionCommand.class,
            RestampCommand.class,
            ReviewCommand.class,
            PurgeCommand.class,
            SquashCommand.class,
            LintCommand.class,
            ReportCommand.class,
            ProdCheckCommand.class,
            DraftCommand.class,
            VerifyCommand.class,
            StatusCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            BranchesCommand.class,
            ShowCommand.class,
            PlanCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            SqlCommand.class,
            StampCommand.class,
            BaselineCommand.class,
            BackupCommand.class,
            BackupsCommand.class,
            ShowBackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            ResetCommand.class,
            MergeCommand.class,
            DriftCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
public final class Cli {
    static final String VERSION = "0.1.0";

    /** A command's exit code where something is wrong. */
    public static final int ERROR = 1;

    private static final int WIDTH = 100;
    private static final String COLOR = "--color";
    private static final String NO_COLOR = "--no-color";

    @Option(
            names = {"-e", "--stacktrace"},
            scope = ScopeType.INHERIT,
            description = "Show an error's stack trace.")
    private boolean traces;

    @Option(
            names = COLOR,
            negatable = true,
            scope = ScopeType.INHERIT,
            description = "With colours, or without; else with them on a terminal.")
    @SuppressWarnings("UnusedVariable") // declared for the parser and the help; run() has looked before either paints
    private boolean coloured;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print errors and JSON alone; the exit code says the rest.")
    private boolean quiet;

    private final Ansi colours;
    private final Person person;

    private Cli(Ansi colours, Person person) {
        this.colours = colours;
        this.person = person;
    }

    /**
     * Runs one command.
     *
     * @param terminal whether colours are printed where no argument says
     * @return the exit code: 0 where all is well, {@value #ERROR} for an error; {@code check} has more
     */
    public static int run(PrintWriter out, PrintWriter err, boolean terminal, String... args) {
        return run(out, err, terminal, Person.NONE, args);
    }

    /** As the other, with someone who may be asked. */
    static int run(PrintWriter out, PrintWriter err, boolean terminal, Person person, String... args) {
        Ansi colours = colours(terminal, List.of(args));
        Cli cli = new Cli(colours, person);
        Defaults defaults = new Defaults(List.of(args));
        CommandLine line = new CommandLine(cli)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setUsageHelpWidth(WIDTH)
                .setDefaultValueProvider(defaults)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (wantsJson(args)) {
                        out.println(Json.error(problem));
                        return ERROR;
                    }
                    return cli.report(problem, err);
                })
                .setParameterExceptionHandler((wrong, given) -> {
                    boolean isCommand = wrong instanceof CommandLine.UnmatchedArgumentException
                            && wrong.getCommandLine().getParent() == null;
                    TidemarkException refused = new TidemarkException(
                            Code.BAD_ARGUMENT,
                            defaults.source(wrong.getArgSpec()),
                            isCommand
                                    ? noCommand((CommandLine.UnmatchedArgumentException) wrong)
                                    : String.valueOf(wrong.getMessage()));
                    if (wantsJson(args)) {
                        out.println(Json.error(refused));
                        return ERROR;
                    }
                    cli.report(refused, err);
                    if (isCommand) {
                        return ERROR;
                    }
                    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
                        err.println(wrong.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help lists what it takes.");
                    }
                    return ERROR;
                });
        String twice = twice(line, List.of(args));
        if (twice != null) {
            TidemarkException refused =
                    new TidemarkException(Code.BAD_ARGUMENT, twice, "It is given twice. Give it once.");
            if (wantsJson(args)) {
                out.println(Json.error(refused));
            } else {
                cli.report(refused, err);
            }
            out.flush();
            err.flush();
            return ERROR;
        }
        int code = args.length == 0 ? usage(line) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The option that is given twice and has one value; a group of options would forget its others at the second. */
    private static @Nullable String twice(CommandLine line, List<String> args) {
        Map<String, OptionSpec> options = new HashMap<>(line.getCommandSpec().optionsMap());
        args.stream()
                .map(line.getSubcommands()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(command -> options.putAll(command.getCommandSpec().optionsMap()));
        Set<String> seen = new HashSet<>();
        for (String arg : args) {
            if (arg.equals("--")) {
                break;
            }
            String name = arg.startsWith("--") && arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
            OptionSpec option = options.get(name);
            if (option != null && !option.isMultiValue() && !seen.add(option.longestName())) {
                return name;
            }
        }
        return null;
    }

    private static Ansi colours(boolean terminal, List<String> args) {
        boolean on = args.contains(COLOR) || (terminal && !args.contains(NO_COLOR));
        return on ? Ansi.ON : Ansi.OFF;
    }

    private static boolean wantsJson(String... args) {
        return List.of(args).contains("--json");
    }

    boolean isQuiet() {
        return quiet;
    }

    Person person() {
        return person;
    }

    private static String noCommand(CommandLine.UnmatchedArgumentException unknown) {
        return "There is no command \"" + unknown.getUnmatched().get(0) + "\". There are: "
                + String.join(", ", unknown.getCommandLine().getSubcommands().keySet()) + ".";
    }

    private static int usage(CommandLine line) {
        line.usage(line.getOut());
        return ERROR;
    }

    private int report(Exception problem, PrintWriter err) {
        error(
                problem instanceof TidemarkException
                        ? problem.getMessage()
                        : Secrets.out(problem.getClass().getSimpleName() + ": " + problem.getMessage()),
                err);
        if (problem instanceof ProofFailed failed) {
            failed.lines().forEach(line -> err.println("  " + line));
        }
        if (traces) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            err.print(Secrets.out(trace.toString()));
        }
        return ERROR;
    }

    /** One line, whatever the message holds. */
    private void error(@Nullable String message, PrintWriter err) {
        err.print(paint("@|red error|@ "));
        err.println(Visible.of(String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ")));
    }

    /** A text with picocli's colour marks, as the terminal shows it. */
    String paint(String marked) {
        return colours.string(Visible.of(marked));
    }
}
