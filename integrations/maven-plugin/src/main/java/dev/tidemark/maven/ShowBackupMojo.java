package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what a backup holds, and proves that it is whole. */
@Mojo(name = "show-backup", requiresProject = false, threadSafe = true)
public final class ShowBackupMojo extends Goal {
    /** The backup. */
    @Parameter(property = "file", required = true)
    private @Nullable String file;

    @Override
    List<String> arguments() {
        return List.of("show-backup", String.valueOf(file));
    }
}
