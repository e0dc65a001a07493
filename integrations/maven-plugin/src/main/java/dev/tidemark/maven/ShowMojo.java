package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows one revision: what it builds on, what it does, and whether a database has it. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowMojo extends AnsweringGoal {
    /** Which: an id, the start of it, the words in it, {@code draft}, or {@code head}, as by default. */
    @Parameter(property = "revision")
    private @Nullable String revision;

    /** The goal {@code show}. */
    public ShowMojo() {
        super("show");
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        word(arguments, revision);
        return arguments;
    }
}
