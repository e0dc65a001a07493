package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revisions that the database is at. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CurrentMojo extends AnsweringGoal {
    /** With how and when each came there, and by whom. */
    @Parameter(property = "verbose")
    private boolean verbose;

    /** The goal {@code current}. */
    public CurrentMojo() {
        super("current");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--verbose", verbose);
        return arguments;
    }
}
