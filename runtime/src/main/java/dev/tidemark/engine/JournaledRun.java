package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step on a database whose DDL commits by itself: the journal says before each statement that it is meant and after it
 * that it is done, so that whoever comes after a crash goes on at the right one.
 */
final class JournaledRun {
    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:(h2|hsqldb):mem:");

    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;
    private final Guards guards;
    private final Plan.Step step;
    private final Standing before;
    private final Lock lock;
    private final StageRun stages;
    private final List<StepLine> lines;

    /** How far the batches of the first statement to run have come, where they were interrupted. */
    private @Nullable String reached;

    JournaledRun(
            Settings settings,
            Connection connection,
            Dialect dialect,
            Guards guards,
            Move move,
            Lock lock,
            Consumer<String> skipped) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
        this.guards = guards;
        this.step = move.step();
        this.before = move.before();
        this.lock = lock;
        this.stages = new StageRun(settings, connection, dialect, step, skipped);
        this.lines = StepLine.of(step);
    }

    /** Runs what has not been run; the journal's end is in the open transaction, for the history's row to join. */
    void run() throws SQLException {
        try {
            runStages();
        } finally {
            stages.end();
        }
        Journal.clear(connection);
    }

    /**
     * Takes back what has run of the step before it was interrupted.
     *
     * @return how the database stands; the journal is empty where nothing of the step is left
     */
    String takeBack() throws SQLException {
        try {
            return halfStep().undo(resume());
        } finally {
            stages.end();
        }
    }

    private void runStages() throws SQLException {
        boolean persistent = isPersistent(connection);
        for (int position = resume(); position < lines.size(); position++) {
            StepLine line = lines.get(position);
            try {
                if (line.part() == 0) {
                    guards.before(step, line.change());
                }
                // Where DDL is transactional, a statement and its line in the journal are one.
                String catalog = persistent && !dialect.transactionalDdl() && !Catalog.isRowsOnly(line.sql())
                        ? Catalog.fingerprint(connection, dialect, line.sql()) + note(line.sql())
                        : null;
                lock.verify();
                Journal.intend(connection, step, position, line.sql(), catalog);
                connection.commit();
                makeDurable(connection, dialect);
                stages.run(line.change(), line.stage(), position, reached);
                reached = null;
                makeDurable(connection, dialect);
            } catch (SQLException | RuntimeException failed) {
                String state = takeBack(failed);
                if (failed instanceof TidemarkException refused) {
                    Problem problem = refused.problem();
                    throw new TidemarkException(
                            new Problem(problem.code(), problem.place(), problem.message() + " " + state), refused);
                }
                String remedy = failed instanceof SQLException refused ? dialect.remedy(refused) : "";
                throw Execution.failed(step, line.change(), line.sql(), failed, remedy + state);
            }
        }
    }

    /** How many statements have run already. */
    private int resume() throws SQLException {
        List<Journal.Line> journal = Journal.read(connection);
        if (journal.isEmpty()) {
            return 0;
        }
        Journal.match(journal, step, lines.stream().map(StepLine::sql).toList());
        answer(journal.get(journal.size() - 1));
        int next = settle(Journal.read(connection), false);
        settings.listener()
                .accept(new Event(
                        Event.Kind.RESUMED,
                        step.revision(),
                        "interrupted before; goes on at statement " + (next + 1) + " of " + lines.size()));
        return next;
    }

    /** Has a person say whether a step of one's own has run, where nothing else can tell. */
    private void answer(Journal.Line open) throws SQLException {
        StepLine line = lines.get(open.position());
        if (open.done() || !OwnStep.isUnknown(line.change(), open) || tookEffect(open, line)) {
            return;
        }
        switch (settings.interrupted()) {
            case RAN -> Journal.done(connection, open.position());
            case DID_NOT_RUN -> Journal.forget(connection, open.position());
            case UNKNOWN -> throw OwnStep.unknown(line.change(), open);
        }
        connection.commit();
    }

    /**
     * How many statements have run: the last one that was meant and is not known to be done is looked for in the catalog, and
     * then it is one or the other in the journal too.
     *
     * @param ran whether this process has seen it run
     */
    private int settle(List<Journal.Line> journal, boolean ran) throws SQLException {
        int last = journal.size() - 1;
        if (last < 0 || journal.get(last).done()) {
            return journal.size();
        }
        Journal.Line open = journal.get(last);
        removeLeftover(open);
        boolean isDone = tookEffect(open, lines.get(last)) || (ran && open.catalog() == null);
        if (isDone) {
            Journal.done(connection, open.position());
        } else {
            Journal.forget(connection, open.position());
            reached = open.reached();
        }
        connection.commit();
        return isDone ? journal.size() : last;
    }

    private String note(String sql) throws SQLException {
        String note = dialect.noteBefore(connection, sql);
        return note.isEmpty() ? "" : "@" + note;
    }

    private void removeLeftover(Journal.Line interrupted) throws SQLException {
        String noted = interrupted.catalog();
        int at = noted == null ? -1 : noted.indexOf('@');
        if (noted != null && at >= 0) {
            dialect.removeLeftover(connection, interrupted.statement(), noted.substring(at + 1));
        }
    }

    private boolean tookEffect(Journal.Line open, StepLine line) throws SQLException {
        if (line.stage() instanceof Stage.Concurrent concurrent) {
            return stages.isDone(concurrent);
        }
        if (open.catalog() == null || line.change().operation() instanceof Operation.Run) {
            return false;
        }
        if (line.part() == 0 && line.change().operation() instanceof Operation.CreateTable create) {
            HalfTable.remove(connection, dialect, create.table(), open);
            return false;
        }
        String before = open.catalog().split("@", 2)[0];
        return !before.equals(Catalog.fingerprint(connection, dialect, line.sql()));
    }

    /** Brings the database to a state that can be told after a failure; a second failure does not hide the first. */
    private String takeBack(Exception failed) {
        try {
            // What failed may be what came after the statement, or its answer alone.
            boolean ran = stages.hasCommitted();
            if (ran) {
                // H2 keeps a sequence until its next start only, where the transaction that created it is rolled back.
                connection.commit();
            } else {
                connection.rollback();
            }
            List<Journal.Line> journal = Journal.read(connection);
            Journal.Line open = journal.isEmpty() ? null : journal.get(journal.size() - 1);
            if (open != null && !open.done() && !ran) {
                Plan.Change change = lines.get(open.position()).change();
                if (OwnStep.isUnknownFailure(change, open)) {
                    return OwnStep.question(change, open);
                }
            }
            return halfStep().undo(settle(journal, ran));
        } catch (SQLException lost) {
            failed.addSuppressed(lost);
            return "What had run before it could not be taken back (" + lost.getMessage() + "); " + Journal.TABLE
                    + " tells the next start where to go on.";
        }
    }

    private HalfStep halfStep() {
        return new HalfStep(connection, dialect, step, before, stages, lines);
    }

    private static boolean isPersistent(Connection connection) throws SQLException {
        return !IN_MEMORY.matcher(connection.getMetaData().getURL()).lookingAt();
    }

    /** Has the database write to the disk what it has acknowledged; H2 and HSQLDB by default do so a little later. */
    static void makeDurable(Connection connection, Dialect dialect) throws SQLException {
        String durably = dialect.durably();
        if (durably == null || !isPersistent(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(durably);
        } catch (SQLException notAdministrator) {
            // Only an administrator may ask for it; without it the worst is an older state, and the journal tells.
            connection.rollback();
        }
    }
}
