package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes tables into a file, which restore brings back into any database. */
@Mojo(name = "backup", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BackupMojo extends DatabaseGoal {
    /** The directory of the backups; else the environment's {@code TIDEMARK_BACKUPS}. */
    @Parameter(property = "tidemark.backups")
    private @Nullable String to;

    /** The tables, with commas in between; by default all. */
    @Parameter(property = "tables")
    private @Nullable String tables;

    /** How many of the newest backups there are kept; by default all. */
    @Parameter(property = "keep")
    private @Nullable String keep;

    /** Whether the database's own tool writes it: pg_dump, mariadb-dump, H2's SCRIPT. */
    @Parameter(property = "native")
    private boolean isNative;

    /** That tool, where the PATH has none or another. */
    @Parameter(property = "tool")
    private @Nullable String tool;

    /** The goal {@code backup}. */
    public BackupMojo() {
        super("backup", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(super.arguments());
        add(arguments, "--to", to);
        add(arguments, "--keep", keep);
        if (isNative) {
            arguments.add("--native");
        }
        add(arguments, "--tool", tool);
        if (tables != null && !tables.isEmpty()) {
            arguments.addAll(List.of(tables.split(",")));
        }
        return arguments;
    }
}
