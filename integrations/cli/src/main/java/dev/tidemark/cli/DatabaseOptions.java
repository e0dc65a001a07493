package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database: options, else the environment. */
final class DatabaseOptions {
    @Option(
            names = "--url",
            paramLabel = "<jdbc url>",
            defaultValue = "${env:TIDEMARK_URL}",
            description = "The database; else TIDEMARK_URL of the environment.")
    private @Nullable String url;

    @Option(names = "--user", defaultValue = "${env:TIDEMARK_USER}", description = "Else TIDEMARK_USER.")
    private @Nullable String user;

    @Option(
            names = "--password",
            defaultValue = "${env:TIDEMARK_PASSWORD}",
            description = "Else TIDEMARK_PASSWORD, where the list of processes does not show it.")
    private @Nullable String password;

    boolean isGiven() {
        return url != null && !url.isEmpty();
    }

    /**
     * The database, by a driver of the loader.
     *
     * @throws TidemarkException BAD_ARGUMENT where no database is named
     */
    DataSource dataSource(ClassLoader loader) {
        if (url == null || url.isEmpty()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--url", "No database is named. Give --url, or set TIDEMARK_URL.");
        }
        return new UrlDataSource(url, user, password, loader);
    }
}
