package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints the SQL between two revisions, with the rows of the history; needs no database. */
@Mojo(name = "sql", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SqlMojo extends Goal {
    /** From where to where, {@code from:to}; by default {@code base:head}. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** Which database it is for, by default postgresql; of one that it does not know it says which it does. */
    @Parameter(property = "database")
    private @Nullable String database;

    /** Of which environments it is, for steps that run in some alone: {@code demo,test}. */
    @Parameter(property = "tidemark.environments")
    private @Nullable String environments;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("sql"));
        add(arguments, "--database", database);
        add(arguments, "--environments", environments);
        word(arguments, range);
        return arguments;
    }
}
