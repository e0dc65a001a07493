package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Survey;
import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "baseline",
        description = {
            "Take over a database that has its tables already, at the revision that it shows.",
            "Where there is no revision yet, the first is written from the entities, as seal does."
        })
final class BaselineCommand extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = {"-m", "--message"},
            defaultValue = "baseline",
            description = "What the first revision is called where it is written; by default baseline.")
    private String message = "";

    @Option(names = "--accept", description = "Take it over also where the application must be thought to fail on it.")
    private boolean accepted;

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Tidemark tidemark = tidemark(database, loader).acceptDifferences(accepted);
            FirstRevision first = first(loader);
            if (first != null) {
                tidemark.index(first.index());
            }
            Survey survey = tidemark.survey();
            print(survey);
            if (first != null && (accepted || survey.isHarmless())) {
                Path file = first.write(project);
                print("wrote  " + file);
                print("wrote  " + project.snapshot());
            }
            Result result = tidemark.baseline();
            Columns columns = new Columns();
            result.steps().forEach(done -> columns.line("@|green baseline|@", done.revision()));
            tidemark.status().pending().forEach(id -> columns.line("@|yellow pending|@", id));
            print(columns);
            if (first != null) {
                print(
                        "Compile, and commit both files. Other databases that have these tables are taken over by the same"
                                + " command, or by booting with baselineOnUpgrade.");
            }
        }
        return 0;
    }

    /** The revision to be written, or null where there are revisions. */
    private @Nullable FirstRevision first(URLClassLoader loader) throws IOException, SQLException {
        if (!Compile.index(project, loader).revisions().isEmpty()) {
            return null;
        }
        return FirstRevision.of(Compile.read(project, loader), message, Instant.now());
    }

    private void print(Survey survey) {
        if (survey.madeBy() != null) {
            print("The database was " + survey.madeBy() + ".");
        }
        Columns columns = new Columns();
        for (Difference difference : survey.differences()) {
            String word = difference.harmful() ? "@|red harmful|@" : "@|yellow harmless|@";
            columns.line(word, difference.toString());
        }
        print(columns);
    }
}
