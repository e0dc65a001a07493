package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Proves the sealed revisions: all up with rows, down to base, and up again. */
@Mojo(name = "verify", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class VerifyMojo extends ProvingGoal {
    /** How far up; by default to the heads. */
    @Parameter(property = "revision")
    private @Nullable String revision;

    /** The goal of that name. */
    public VerifyMojo() {
        super("verify");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        word(arguments, revision);
        return arguments;
    }
}
