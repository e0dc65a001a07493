package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a draft is proved. */
final class ProofOptions {
    @Option(
            names = "--proof-url",
            paramLabel = "<jdbc url>",
            description = "Prove there, in schemas that are gone afterwards; else on an H2 in memory.")
    private @Nullable String url;

    @Option(names = "--proof-user", paramLabel = "<name>", description = "Who may create schemas there.")
    private @Nullable String user;

    @Option(names = "--proof-password", paramLabel = "<password>", description = "Else TIDEMARK_PROOF_PASSWORD.")
    private @Nullable String password;

    /** The database that was named, by a driver of the loader, or null. */
    @Nullable
    DataSource dataSource(ClassLoader loader) {
        String secret = password == null ? System.getenv("TIDEMARK_PROOF_PASSWORD") : password;
        if (url == null) {
            return null;
        }
        if (url.isBlank()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--proof-url",
                    "It names no database. Name one, or leave it out for an H2 in memory.");
        }
        return new UrlDataSource(url, user, secret, loader);
    }
}
