package dev.tidemark.engine;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private final List<Line> lines = new ArrayList<>();

    /** How far the batches of the first statement to run have come, where they were interrupted. */
    private @Nullable String reached;

    /** A statement of the step: the {@code part}-th of its {@code place}-th change. */
    private record Line(Plan.Change change, int place, int part, Stage stage) {
        String sql() {
            return stage.sql();
        }
    }

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
        for (int place = 0; place < step.changes().size(); place++) {
            Plan.Change change = step.changes().get(place);
            List<Stage> parts = Runner.stages(change);
            for (int part = 0; part < parts.size(); part++) {
                lines.add(new Line(change, place, part, parts.get(part)));
            }
        }
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
            return undo(resume());
        } finally {
            stages.end();
        }
    }

    private void runStages() throws SQLException {
        boolean persistent = isPersistent(connection);
        for (int position = resume(); position < lines.size(); position++) {
            Line line = lines.get(position);
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
                throw Runner.failed(step, line.change(), line.sql(), failed, state);
            }
        }
    }

    /** How many statements have run already. */
    private int resume() throws SQLException {
        List<Journal.Line> journal = Journal.read(connection);
        if (journal.isEmpty()) {
            return 0;
        }
        Journal.match(journal, step, lines.stream().map(Line::sql).toList());
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
        Line line = lines.get(open.position());
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

    private boolean tookEffect(Journal.Line open, Line line) throws SQLException {
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
            return undo(settle(journal, ran));
        } catch (SQLException lost) {
            failed.addSuppressed(lost);
            return "What had run before it could not be taken back (" + lost.getMessage() + "); " + Journal.TABLE
                    + " tells the next start where to go on.";
        }
    }

    /** Takes back the statements that have run, which are so many, and says in what state the database is. */
    private String undo(int ran) throws SQLException {
        if (ran == 0) {
            return "Nothing of this revision has run; the database is as it was before it.";
        }
        if (isHalfway(ran)) {
            return resumable(ran, null);
        }
        for (Line line : lines.subList(0, ran)) {
            Operation operation = line.change().operation();
            if (operation == null || !isUndoable(operation) || HalfTable.holdsRows(connection, dialect, operation)) {
                return resumable(ran, null);
            }
        }
        try {
            for (int position = ran - 1; position >= 0; position--) {
                Line line = lines.get(position);
                if (line.part() == 0 && line.change().operation() != null) {
                    // Open again until it is undone: should we die here, the catalog tells which of the two it is.
                    Journal.reopen(connection, position);
                    connection.commit();
                    undo(line);
                    Journal.forget(connection, position);
                    connection.commit();
                }
            }
            Journal.clear(connection);
            connection.commit();
            makeDurable(connection, dialect);
            return "What had run of this revision has been undone; the database is as it was before it.";
        } catch (SQLException refused) {
            connection.rollback();
            return resumable(ran, refused);
        }
    }

    /** Whether the last change that has begun lacks a part: its inverse takes it back only in whole. */
    private boolean isHalfway(int ran) {
        Line last = lines.get(ran - 1);
        return last.change().undo() == null
                && lines.subList(ran, lines.size()).stream()
                        .anyMatch(line -> line.place() == last.place() && !(line.stage() instanceof Stage.Look));
    }

    private void undo(Line line) throws SQLException {
        List<Stage> undo = line.change().undo();
        if (undo != null) {
            for (Stage stage : undo) {
                stages.undo(stage);
            }
            return;
        }
        List<Operation> done = step.changes().subList(0, line.place() + 1).stream()
                .flatMap(change -> Stream.ofNullable(change.operation()))
                .toList();
        List<Operation> inverse =
                Inverse.of(List.of(Objects.requireNonNull(line.change().operation())));
        for (List<String> statements : dialect.sql(inverse, before.after(done))) {
            for (String sql : statements) {
                stages.undo(new Stage.Statement(sql));
            }
        }
    }

    private static boolean isUndoable(Operation operation) {
        return !(operation instanceof Operation.Own) && !Description.isDestructive(operation);
    }

    private String resumable(int ran, @Nullable SQLException refused) {
        return "The first " + ran + " of " + lines.size()
                + " statements of this revision have run and cannot be undone by themselves"
                + (refused == null ? "" : " (" + refused.getMessage() + ")") + "; " + Journal.TABLE
                + " lists them. Mend the cause, and the next start goes on at statement " + (ran + 1) + ".";
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
