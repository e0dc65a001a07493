package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Takes over a database that has its tables already; writes the first revision where there is none. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BaselineMojo extends DatabaseGoal {
    /** Whether to take it over also where the application must be thought to fail on how it differs. */
    @Parameter(property = "accept")
    private boolean accept;

    /** What the first revision is called, where there is none yet and it is written; by default baseline. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** The goal {@code baseline}. */
    public BaselineMojo() {
        super("baseline", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        add(arguments, "--message", message);
        flag(arguments, "--accept", accept);
        return arguments;
    }
}
