package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Proves the draft, writes it among the sources, and advances the snapshot. */
@Mojo(name = "seal", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SealMojo extends ProvingGoal {
    /** What the revision does, in a few words; they name the class. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** Whether to replace the head, which nobody has yet. */
    @Parameter(property = "amend")
    private boolean amend;

    /** Whether to destroy at once what goes. */
    @Parameter(property = "drop")
    private boolean drop;

    /** Whether a column that goes beside one that comes is no rename. */
    @Parameter(property = "noRename")
    private boolean noRename;

    /** Whether {@code amend} may lose hand-written steps. */
    @Parameter(property = "force")
    private boolean force;

    /** The goal of that name. */
    public SealMojo() {
        super("seal");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        add(arguments, "--message", message);
        flag(arguments, "--amend", amend);
        flag(arguments, "--drop", drop);
        flag(arguments, "--no-rename", noRename);
        flag(arguments, "--force", force);
        return arguments;
    }
}
