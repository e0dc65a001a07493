package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;

/** A command that needs a database. */
abstract class DatabaseFace extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    DatabaseOptions database = new DatabaseOptions();

    private @Nullable URLClassLoader classes;

    @Override
    public final Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            classes = loader;
            return run(tidemark(database, loader));
        }
    }

    /** The database itself, while the command runs. */
    final DataSource dataSource() {
        return database.dataSource(project.directory(), loader());
    }

    /** The project's classes, while the command runs. */
    final URLClassLoader loader() {
        return Objects.requireNonNull(classes, "the command runs");
    }

    /**
     * Refuses to go by classes that were compiled before the last seal, as what they say is pending is not what is sealed.
     *
     * @throws dev.tidemark.problem.TidemarkException NO_INDEX, STALE_INDEX
     */
    final void requireFreshIndex() throws IOException {
        Compile.index(project, loader());
    }

    /** Does the work, and returns the exit code. */
    abstract int run(Tidemark tidemark) throws IOException;
}
