package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What an application does around its migrations: refresh a view, turn a trigger off, tell a cache. Called where something runs,
 * and never where nothing is pending; under the lock, on the connection that runs the migrations, whose transaction is not
 * the hook's to end.
 *
 * <p>Where DDL runs in transactions, what a hook does around a revision is one with the revision. Elsewhere, and on large
 * tables, a process that dies comes back and calls the hook again for the revision that it goes on with: what it does must bear
 * to be done twice. A hook that throws stops the run as a step that fails does (HOOK_FAILED).
 */
public interface Hook {
    /** Before the first revision, in its transaction where it has one. */
    default void beforeRun(Connection connection) throws SQLException {}

    /** Before the first statement of a revision. */
    default void beforeRevision(Plan.Step step, Connection connection) throws SQLException {}

    /** After the last statement of a revision, before the history has it. */
    default void afterRevision(Plan.Step step, Connection connection) throws SQLException {}

    /** After the last revision, which the history has; not where one has failed. */
    default void afterRun(Result result, Connection connection) throws SQLException {}
}
