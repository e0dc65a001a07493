package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the backups of a directory, the newest first. */
@Mojo(name = "backups", requiresProject = false, threadSafe = true)
public final class BackupsMojo extends Goal {
    /** The directory of the backups; else the environment's {@code TIDEMARK_BACKUPS}. */
    @Parameter(property = "tidemark.backups")
    private @Nullable String to;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("backups"));
        add(arguments, "--to", to);
        return arguments;
    }
}
