package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that asks or changes a database. */
abstract class DatabaseGoal extends Goal {
    /** The database's JDBC URL; else what the environment, {@code tidemark.properties} or Spring's files say. */
    @Parameter(property = "tidemark.url")
    private @Nullable String url;

    /** Else {@code TIDEMARK_USER}. */
    @Parameter(property = "tidemark.user")
    private @Nullable String user;

    /** Else {@code TIDEMARK_PASSWORD}. */
    @Parameter(property = "tidemark.password")
    private @Nullable String password;

    /** Of which environments it is, for steps that run in some alone: {@code demo,test}. */
    @Parameter(property = "tidemark.environments")
    private @Nullable String environments;

    /** Where to go: {@code head}, {@code base}, an id, the start of one or the words in it, {@code +1}, {@code -1}. */
    @Parameter(property = "target")
    private @Nullable String target;

    private final String command;
    private final boolean takesTarget;

    DatabaseGoal(String command, boolean takesTarget) {
        this.command = command;
        this.takesTarget = takesTarget;
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(command));
        add(arguments, "--url", url);
        add(arguments, "--user", user);
        add(arguments, "--password", password);
        add(arguments, "--environments", environments);
        if (takesTarget) {
            word(arguments, target);
        }
        return arguments;
    }
}
