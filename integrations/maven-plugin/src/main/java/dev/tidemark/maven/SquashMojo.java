package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes one revision in place of several that follow each other, and proves that it does the same. */
@Mojo(name = "squash", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashMojo extends ProvingGoal {
    /** Which revisions, as {@code from:to}: those after the one and up to the other. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** What they do together, in a few words. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** Whether to delete the sources of the old ones; alone: of all that were squashed before. */
    @Parameter(property = "delete")
    private boolean delete;

    /** The goal of that name. */
    public SquashMojo() {
        super("squash");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        add(arguments, "--message", message);
        flag(arguments, "--delete", delete);
        word(arguments, range);
        return arguments;
    }
}
