package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists what is retired; with names or an age, writes the revision that destroys it. */
@Mojo(name = "purge", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PurgeMojo extends Goal {
    /** What is to go, with commas between: {@code old_table,customers.birthday}. */
    @Parameter(property = "names")
    private @Nullable List<String> names;

    /** All that was retired longer ago: {@code 30d}, {@code 8w}, {@code 6m}, {@code 1y}. */
    @Parameter(property = "olderThan")
    private @Nullable String olderThan;

    /** What the revision does, in a few words. */
    @Parameter(property = "message")
    private @Nullable String message;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("purge"));
        add(arguments, "--older-than", olderThan);
        add(arguments, "--message", message);
        if (names != null) {
            names.forEach(name -> word(arguments, name));
        }
        return arguments;
    }
}
