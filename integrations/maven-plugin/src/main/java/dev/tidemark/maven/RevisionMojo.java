package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes an empty revision after the heads, for steps of your own. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends Goal {
    /** What the revision does, in a few words; they name the class. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** The class's package; by default that of the revisions there are. */
    @Parameter(property = "package")
    private @Nullable String packageName;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("revision"));
        add(arguments, "--message", message);
        add(arguments, "--package", packageName);
        return arguments;
    }
}
