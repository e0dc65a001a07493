package dev.tidemark.cli;

import picocli.CommandLine.Option;

/** That a command says what it would do, and does it not. */
final class DryRunOptions {
    @Option(names = "--dry-run", description = "Show what would run, as plan does, and change nothing.")
    private boolean dryRun;

    @Option(names = "--sql", description = "The same, with the statements.")
    private boolean sql;

    boolean isWanted() {
        return dryRun || sql;
    }

    boolean withSql() {
        return sql;
    }
}
