package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.net.URLClassLoader;
import picocli.CommandLine.ArgGroup;

/** A command that needs a database. */
abstract class DatabaseFace extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public final Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            return run(tidemark(database, loader));
        }
    }

    /** Does the work, and returns the exit code. */
    abstract int run(Tidemark tidemark);
}
