package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The application's hooks in the order in which it gave them, on one connection. */
final class Hooks {
    private final List<Hook> hooks;
    private final Connection connection;

    Hooks(List<Hook> hooks, Connection connection) {
        this.hooks = hooks;
        this.connection = connection;
    }

    void beforeRun() {
        call("beforeRun", "", Hook::beforeRun);
    }

    void beforeRevision(Plan.Step step) {
        call("beforeRevision", step.revision(), (hook, lent) -> hook.beforeRevision(step, lent));
    }

    void afterRevision(Plan.Step step) {
        call("afterRevision", step.revision(), (hook, lent) -> hook.afterRevision(step, lent));
    }

    void afterRun(Result result) {
        call("afterRun", "", (hook, lent) -> hook.afterRun(result, lent));
    }

    private interface Moment {
        void of(Hook hook, Connection lent) throws SQLException;
    }

    private void call(String name, String revision, Moment moment) {
        for (Hook hook : hooks) {
            try {
                moment.of(hook, LentConnection.of(connection));
            } catch (SQLException | RuntimeException | Error failed) {
                throw new TidemarkException(
                        new Problem(
                                Code.HOOK_FAILED,
                                revision.isEmpty() ? name : revision + ", " + name,
                                hook.getClass().getName() + " fails: "
                                        + (failed instanceof Error || failed.getMessage() == null
                                                ? failed.toString()
                                                : failed.getMessage())
                                        + ". Mend it, and start again; what it was to follow or to precede is not done."),
                        failed);
            }
        }
    }
}
