package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows the SQL and the Java code of a revision, and marks it as reviewed. */
@Mojo(name = "review", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ReviewMojo extends Goal {
    /** Which one; by default the head. */
    @Parameter(property = "revision")
    private @Nullable String revision;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("review"));
        word(arguments, revision);
        return arguments;
    }
}
