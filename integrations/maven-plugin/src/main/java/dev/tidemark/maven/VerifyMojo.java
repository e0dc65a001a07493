package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Proves the sealed revisions: all up with rows, down to base, and up again. */
@Mojo(name = "verify", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class VerifyMojo extends Goal {
    /** How far up; by default to the heads. */
    @Parameter(property = "revision")
    private @Nullable String revision;

    /** The JDBC URL of a database to prove on, in a schema that is gone afterwards; else an H2 in memory. */
    @Parameter(property = "tidemark.proofUrl")
    private @Nullable String proofUrl;

    /** Who may create schemas there. */
    @Parameter(property = "tidemark.proofUser")
    private @Nullable String proofUser;

    /** Else the environment's {@code TIDEMARK_PROOF_PASSWORD}. */
    @Parameter(property = "tidemark.proofPassword")
    private @Nullable String proofPassword;

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("verify"));
        add(arguments, "--proof-url", proofUrl);
        add(arguments, "--proof-user", proofUser);
        add(arguments, "--proof-password", proofPassword);
        word(arguments, revision);
        return arguments;
    }
}
