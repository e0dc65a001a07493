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
            description = "Its address; else the environment's TIDEMARK_URL.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "<name>", description = "Who connects; else TIDEMARK_USER.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            description = "Better TIDEMARK_PASSWORD, which no list of processes shows.")
    private @Nullable String password;

    boolean isGiven() {
        return said(url, "TIDEMARK_URL") != null;
    }

    /**
     * The database, by a driver of the loader.
     *
     * @throws TidemarkException BAD_ARGUMENT where no database is named
     */
    DataSource dataSource(ClassLoader loader) {
        String address = said(url, "TIDEMARK_URL");
        if (address == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--url", "No database is named. Give --url, or set TIDEMARK_URL.");
        }
        return new UrlDataSource(address, said(user, "TIDEMARK_USER"), said(password, "TIDEMARK_PASSWORD"), loader);
    }

    private static @Nullable String said(@Nullable String option, String variable) {
        String value = option == null ? System.getenv(variable) : option;
        return value == null || value.isEmpty() ? null : value;
    }
}
