package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions in order; where a database is named, what it has of them. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HistoryMojo extends AnsweringGoal {
    /** Only those after one revision and up to another, {@code from:to}. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** With what each revision does. */
    @Parameter(property = "verbose")
    private boolean verbose;

    /** The goal {@code history}. */
    public HistoryMojo() {
        super("history");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--verbose", verbose);
        word(arguments, range);
        return arguments;
    }
}
