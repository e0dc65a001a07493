package dev.tidemark.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that changes a database, perhaps while others use it. */
abstract class RunningGoal extends DatabaseGoal {
    /** With how many rows a table begins to be large; {@code always} or {@code never}. */
    @Parameter(property = "tidemark.online")
    private @Nullable String online;

    /** How many rows a transaction of a backfill has. */
    @Parameter(property = "tidemark.batch")
    private @Nullable String batch;

    /** How many milliseconds to wait between two of them. */
    @Parameter(property = "tidemark.pause")
    private @Nullable String pause;

    /** For how many milliseconds a statement waits for a lock before it lets others go first. */
    @Parameter(property = "tidemark.lockWait")
    private @Nullable String lockWait;

    /** Shows what would run, and changes nothing. */
    @Parameter(property = "dryRun")
    private boolean dryRun;

    /** With {@code dryRun}: the statements too. */
    @Parameter(property = "sql")
    private boolean sql;

    /** Whether rows and values may go; a downgrade that would destroy some stops else. */
    @Parameter(property = "yes")
    private boolean yes;

    /** Whether this is a production database. */
    @Parameter(property = "tidemark.production")
    private boolean production;

    /** What is allowed there all the same: {@code destructive}, {@code native}, {@code destructive:<revision>}. */
    @Parameter(property = "tidemark.allow")
    private @Nullable String allow;

    /** The directory where what it touches is written first. */
    @Parameter(property = "tidemark.backups")
    private @Nullable String backups;

    RunningGoal(String command) {
        super(command, true);
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(super.arguments());
        add(arguments, "--online", online);
        add(arguments, "--batch", batch);
        add(arguments, "--pause", pause);
        add(arguments, "--lock-wait", lockWait);
        flag(arguments, "--dry-run", dryRun);
        flag(arguments, "--sql", sql);
        flag(arguments, "--yes", yes);
        flag(arguments, "--production", production);
        add(arguments, "--allow", allow);
        add(arguments, "--backups", backups);
        return arguments;
    }
}
