package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the draft, or discards it in the database. */
@Mojo(name = "draft", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DraftMojo extends DatabaseGoal {
    /** {@code show}, as by default, or {@code discard}. */
    @Parameter(property = "what")
    private @Nullable String what;

    /** Whether rows and values may go. */
    @Parameter(property = "yes")
    private boolean yes;

    /** The goal {@code draft}. */
    public DraftMojo() {
        super("draft", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--yes", yes);
        word(arguments, what);
        return arguments;
    }
}
