package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Says what a production database would refuse of what is pending, and what its users would notice. */
@Mojo(name = "prod-check", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ProdCheckMojo extends AnsweringGoal {
    /** What will be allowed there: {@code destructive}, {@code native}, {@code destructive:<revision>}. */
    @Parameter(property = "tidemark.allow")
    private @Nullable String allow;

    /** The goal {@code prod-check}. */
    public ProdCheckMojo() {
        super("prod-check", false);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(super.arguments());
        add(arguments, "--allow", allow);
        return arguments;
    }

    @Override
    boolean advises() {
        return true;
    }
}
