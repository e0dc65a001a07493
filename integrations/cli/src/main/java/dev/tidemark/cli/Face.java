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
    private static final Set<Event.Kind> TOLD = EnumSet.of(
            Event.Kind.WAITING, Event.Kind.RESUMED, Event.Kind.PROGRESS, Event.Kind.SKIPPED, Event.Kind.BACKED_UP);

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
        if (!cli.isQuiet()) {
            spec.commandLine().getOut().println(cli.paint(marked));
        }
    }

    /** Prints a text that is itself what was asked for. */
    final void printAnswer(String text) {
        spec.commandLine().getOut().print(text);
    }

    /** Prints an answer as JSON, also where little is to be printed. */
    final void printJson(Object answer) {
        spec.commandLine().getOut().println(Json.answer(spec.name(), answer));
    }

    /** Prints a question, and waits on its line. */
    final void ask(String marked) {
        spec.commandLine().getOut().print(cli.paint(marked));
        spec.commandLine().getOut().flush();
    }

    /** Who may be asked. */
    final Person person() {
        return cli.person();
    }

    /** Prints lines. */
    final void print(Columns columns) {
        columns.lines().forEach(this::print);
    }

    /** Prints a text as it is. */
    final void printPlain(String text) {
        if (!cli.isQuiet()) {
            spec.commandLine().getOut().print(text);
        }
    }

    /** The engine on a database, telling its progress here. */
    final Tidemark tidemark(DatabaseOptions database, ClassLoader loader) {
        Tidemark tidemark = Tidemark.of(database.dataSource(project.directory(), loader))
                .classLoader(loader)
                .app("tidemark-cli")
                .listener(this::tell);
        return database.set(new ProjectSettings(project.directory()).tell(tidemark));
    }

    /** Whether one JSON object is all that may be printed. */
    boolean isJson() {
        return false;
    }

    private void tell(Event event) {
        if (TOLD.contains(event.kind()) && !isJson()) {
            print("@|yellow " + event.text() + "|@");
        }
    }

    /** Prints what ran, and where the database is now. */
    final void print(Result result, Tidemark tidemark) {
        Columns columns = new Columns();
        Duration all = Duration.ZERO;
        for (Result.Done done : result.steps()) {
            columns.line("@|green " + Answers.word(done.action()) + "|@", done.revision(), brief(done.duration()));
            all = all.plus(done.duration());
        }
        print(columns);
        if (result.steps().isEmpty()) {
            print("Nothing to do: the database is there already.");
        } else {
            print(counted(result.steps().size(), "step") + " in " + brief(all) + "; the database is at "
                    + String.join(", ", CurrentCommand.places(tidemark)) + ".");
        }
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String brief(Duration duration) {
        return duration.toMillis() < 1000
                ? duration.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
