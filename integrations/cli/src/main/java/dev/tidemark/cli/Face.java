package dev.tidemark.cli;

import dev.tidemark.engine.Event;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** One command: the project it is about, and how it prints. */
@Command(abbreviateSynopsis = true)
abstract class Face implements Callable<Integer> {
    private static final Set<Event.Kind> TOLD =
            EnumSet.of(Event.Kind.WAITING, Event.Kind.RESUMED, Event.Kind.PROGRESS, Event.Kind.SKIPPED);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls the command
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // the parser prints the help where it is given
    private boolean help;

    @ArgGroup(validate = false, heading = "%nThe project:%n", order = 2)
    ProjectOptions project = new ProjectOptions();

    /** Prints a line; colour marks as {@code @|green …|@}. */
    final void print(String marked) {
        spec.commandLine().getOut().println(cli.paint(marked));
    }

    /** Prints lines. */
    final void print(Columns columns) {
        columns.lines().forEach(this::print);
    }

    /** Prints a text as it is. */
    final void printPlain(String text) {
        spec.commandLine().getOut().print(text);
    }

    /** The engine on a database, telling its progress here. */
    final Tidemark tidemark(DatabaseOptions database, ClassLoader loader) {
        return Tidemark.of(database.dataSource(loader))
                .classLoader(loader)
                .app("tidemark-cli")
                .listener(this::tell);
    }

    private void tell(Event event) {
        if (TOLD.contains(event.kind())) {
            print("@|yellow " + event.text() + "|@");
        }
    }

    /** Prints what ran. */
    final void print(Result result) {
        Columns columns = new Columns();
        for (Result.Done done : result.steps()) {
            String action = done.action().name().toLowerCase(Locale.ROOT);
            columns.line("@|green " + action + "|@", done.revision(), brief(done.duration()));
        }
        print(columns);
        if (result.steps().isEmpty()) {
            print("Nothing to do: the database is there already.");
        }
    }

    static String brief(Duration duration) {
        return duration.toMillis() < 1000
                ? duration.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
