package dev.tidemark.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Finds what is wrong with a set-up, and says how to mend it. */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DoctorMojo extends AnsweringGoal {
    /** The goal {@code doctor}. */
    public DoctorMojo() {
        super("doctor");
    }

    @Override
    boolean advises() {
        return true;
    }
}
