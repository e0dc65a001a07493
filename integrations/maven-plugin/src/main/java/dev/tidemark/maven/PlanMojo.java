package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what upgrade would do, or downgrade for base and targets such as -1; changes nothing. */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PlanMojo extends AnsweringGoal {
    /** With the statements of each operation. */
    @Parameter(property = "sql")
    private boolean sql;

    /** Without the draft. */
    @Parameter(property = "noDraft")
    private boolean noDraft;

    /** The goal {@code plan}. */
    public PlanMojo() {
        super("plan", true);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--sql", sql);
        flag(arguments, "--no-draft", noDraft);
        return arguments;
    }
}
