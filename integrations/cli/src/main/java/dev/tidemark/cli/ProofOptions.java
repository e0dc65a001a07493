package dev.tidemark.cli;

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
        return url == null || url.isEmpty() ? null : new UrlDataSource(url, user, secret, loader);
    }
}
