package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Says what a reviewer should look at in the revisions, without a database. */
@Mojo(name = "lint", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LintMojo extends Goal {
    /** Which ones, as {@code from:to}; by default all of them. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** Whether to fail where there is anything to say. */
    @Parameter(property = "strict")
    private boolean strict;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("lint"));
        flag(arguments, "--strict", strict);
        word(arguments, range);
        return arguments;
    }

    @Override
    boolean advises() {
        return true;
    }
}
