package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes everything back that the history has made: for a development database. */
@Mojo(name = "reset", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ResetMojo extends DatabaseGoal {
    /** That it may. */
    @Parameter(property = "yes")
    private boolean yes;

    /** The goal {@code reset}. */
    public ResetMojo() {
        super("reset", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--yes", yes);
        return arguments;
    }
}
