package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Brings the rows of a backup back into their tables: all, or none. */
@Mojo(name = "restore", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RestoreMojo extends DatabaseGoal {
    /** The backup. */
    @Parameter(property = "file", required = true)
    private @Nullable String file;

    /** Whether the rows that the tables hold go; else they are refused. */
    @Parameter(property = "replace")
    private boolean replace;

    /** These tables alone, with commas in between; by default all that the backup has. */
    @Parameter(property = "tables")
    private @Nullable String tables;

    /** The goal {@code restore}. */
    public RestoreMojo() {
        super("restore", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(super.arguments());
        add(arguments, "--tables", tables);
        flag(arguments, "--replace", replace);
        arguments.add(String.valueOf(file));
        return arguments;
    }
}
