package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Merges the snapshot by its meaning, where git has left its conflict markers in it; compiles nothing. */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends Goal {
    @Override
    List<String> arguments() {
        return List.of("merge");
    }
}
