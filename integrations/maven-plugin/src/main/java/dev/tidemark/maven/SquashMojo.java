package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes one revision in place of several that follow each other, and proves that it does the same. */
@Mojo(name = "squash", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashMojo extends Goal {
    /** Which revisions, as {@code from:to}: those after the one and up to the other. */
    @Parameter(property = "range")
    private @Nullable String range;

    /** What they do together, in a few words. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** Whether to delete the sources of the old ones; alone: of all that were squashed before. */
    @Parameter(property = "delete")
    private boolean delete;

    /** The JDBC URL of a database to prove it on, in a schema of its own; by default an H2 in memory. */
    @Parameter(property = "tidemark.proofUrl")
    private @Nullable String proofUrl;

    /** Else {@code TIDEMARK_PROOF_USER}. */
    @Parameter(property = "tidemark.proofUser")
    private @Nullable String proofUser;

    /** Else {@code TIDEMARK_PROOF_PASSWORD}. */
    @Parameter(property = "tidemark.proofPassword")
    private @Nullable String proofPassword;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("squash"));
        add(arguments, "--message", message);
        flag(arguments, "--delete", delete);
        add(arguments, "--proof-url", proofUrl);
        add(arguments, "--proof-user", proofUser);
        add(arguments, "--proof-password", proofPassword);
        word(arguments, range);
        return arguments;
    }
}
