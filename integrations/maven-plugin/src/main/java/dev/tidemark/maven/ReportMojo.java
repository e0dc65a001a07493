package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Tells the revisions to people, as one HTML page or as Markdown; where a database is named, what it has of them. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ReportMojo extends DatabaseGoal {
    /** Which revisions, as {@code from:to}; by default all and the draft, with {@code markdown} the heads and the draft. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** Whether to answer as Markdown, for a pull request. */
    @Parameter(property = "markdown")
    private boolean markdown;

    /** Whose SQL, with commas between; by default that of all, with {@code markdown} of postgresql. */
    @Parameter(property = "database")
    private @Nullable List<String> database;

    /** The goal {@code report}. */
    public ReportMojo() {
        super("report", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(super.arguments());
        flag(arguments, "--markdown", markdown);
        if (database != null) {
            database.forEach(each -> add(arguments, "--database", each.strip()));
        }
        word(arguments, range);
        return arguments;
    }
}
