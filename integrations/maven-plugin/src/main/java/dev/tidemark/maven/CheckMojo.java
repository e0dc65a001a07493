package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails where a draft is not sealed, the history has several heads, or the named database is elsewhere. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends AnsweringGoal {
    /** Of what the database shows, fail where revisions are pending, or as the next says; by default both. */
    @Parameter(property = "failOnPending")
    private boolean failOnPending;

    /** And this, where it has drifted. */
    @Parameter(property = "failOnDrift")
    private boolean failOnDrift;

    /** The goal {@code check}. */
    public CheckMojo() {
        super("check");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--fail-on-pending", failOnPending);
        flag(arguments, "--fail-on-drift", failOnDrift);
        return arguments;
    }

    @Override
    boolean advises() {
        return true;
    }
}
