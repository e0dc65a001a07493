package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs what is pending, up to a target. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends RunningGoal {
    /** Without the draft: only what is sealed runs. */
    @Parameter(property = "noDraft")
    private boolean noDraft;

    /** The step of your own that was interrupted has done its work: what comes after it runs. */
    @Parameter(property = "resume")
    private boolean resume;

    /** Nothing of that step is there: it runs again. */
    @Parameter(property = "repeat")
    private boolean repeat;

    /** Nothing of that step is there: what ran of its revision before it is taken back, and nothing else runs. */
    @Parameter(property = "undo")
    private boolean undo;

    /** The goal {@code upgrade}. */
    public UpgradeMojo() {
        super("upgrade");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--no-draft", noDraft);
        flag(arguments, "--resume", resume);
        flag(arguments, "--repeat", repeat);
        flag(arguments, "--undo", undo);
        return arguments;
    }
}
