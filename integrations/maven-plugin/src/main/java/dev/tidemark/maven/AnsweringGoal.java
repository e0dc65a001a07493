package dev.tidemark.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that asks only, and may answer a program. */
abstract class AnsweringGoal extends DatabaseGoal {
    /** Whether to answer with one JSON object; {@code -Doutput=<file>} keeps it apart from what Maven says. */
    @Parameter(property = "json")
    private boolean json;

    AnsweringGoal(String command) {
        super(command, false);
    }

    AnsweringGoal(String command, boolean takesTarget) {
        super(command, takesTarget);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = super.arguments();
        flag(arguments, "--json", json);
        return arguments;
    }
}
