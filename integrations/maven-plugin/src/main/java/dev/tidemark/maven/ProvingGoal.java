package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that proves revisions on a database of its own. */
abstract class ProvingGoal extends Goal {
    /** The JDBC URL of a database to prove on, in schemas that are gone afterwards; else an H2 in memory. */
    @Parameter(property = "tidemark.proofUrl")
    private @Nullable String proofUrl;

    /** Who may create schemas there; else {@code TIDEMARK_PROOF_USER}. */
    @Parameter(property = "tidemark.proofUser")
    private @Nullable String proofUser;

    /** Else {@code TIDEMARK_PROOF_PASSWORD}. */
    @Parameter(property = "tidemark.proofPassword")
    private @Nullable String proofPassword;

    private final String command;

    ProvingGoal(String command) {
        this.command = command;
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(command));
        add(arguments, "--proof-url", proofUrl);
        add(arguments, "--proof-user", proofUser);
        add(arguments, "--proof-password", proofPassword);
        return arguments;
    }
}
