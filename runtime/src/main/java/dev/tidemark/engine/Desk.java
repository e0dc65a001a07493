package dev.tidemark.engine;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.BackupWriter;
import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.dialect.Dialects;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.SnapshotFormat;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is behind the front door: one call's work on one connection. */
final class Desk {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;
    private final Planner planner;

    Desk(Settings settings, Connection connection) throws SQLException {
        this.settings = settings;
        this.connection = connection;
        this.dialect = Dialects.of(connection);
        this.planner = new Planner(settings, settings.index(), connection, dialect);
    }

    Result upgrade(String target) throws SQLException {
        History.Past past = past();
        List<Result.Done> done = new ArrayList<>();
        List<Path> backups = List.of();
        if (settings.baselineOnUpgrade()
                && past.rows().isEmpty()
                && !live().tables().isEmpty()) {
            done.addAll(runner().run(this::baselineOnce, true).steps());
            past = past();
        }
        Set<String> wanted = wanted(target, past);
        Runner.Goal goal = now -> planner.upgrade(now, wanted, isNewest(target), Target.isNewest(target));
        if (!goal.moves(past).isEmpty()) {
            Result result = runner().run(goal, false);
            done.addAll(result.steps());
            backups = result.backups();
        }
        return new Result(done, backups);
    }

    /** Under the lock: another process may have been first. */
    private List<Move> baselineOnce(History.Past past) throws SQLException {
        return past.rows().isEmpty() && !past.interrupted()
                ? takeoverOfTables().moves(past, settings.acceptDifferences())
                : List.of();
    }

    Result downgrade(String target) throws SQLException {
        History.Past past = past();
        List<Result.Done> undone = new ArrayList<>();
        if (!planner.interrupted(past).isEmpty()) {
            if (target.startsWith("-")) {
                Journal.Line line = Journal.read(connection).get(0);
                throw new TidemarkException(
                        Code.INTERRUPTED_STEP,
                        line.revision(),
                        "Its upgrade was interrupted, so that it is not clear from where " + target
                                + " counts. Take back what has run of it with tidemark upgrade --undo, or let it come to its end"
                                + " with tidemark upgrade; or name the revision to go back to.");
            }
            undone.addAll(undo().steps());
            past = past();
        }
        Set<String> gone = Target.undone(target, past.rows());
        Runner.Goal goal = now -> planner.downgrade(now, gone);
        Result result = goal.moves(past).isEmpty() ? new Result(List.of(), List.of()) : runner().run(goal, false);
        undone.addAll(result.steps());
        return new Result(undone, result.backups());
    }

    Result undo() throws SQLException {
        return new TakingBack(settings, connection, dialect, planner).run();
    }

    Result stamp(String target) throws SQLException {
        Set<String> wanted = wanted(target, past());
        return runner().run(now -> takeover().stamp(now, wanted), true);
    }

    Result baseline() throws SQLException {
        return runner().run(now -> takeoverOfTables().moves(now, settings.acceptDifferences()), true);
    }

    Survey survey() throws SQLException {
        return takeoverOfTables().survey(past());
    }

    Plan planUpgrade(String target) throws SQLException {
        History.Past past = past();
        return plan(past, planner.upgrade(past, wanted(target, past), isNewest(target), Target.isNewest(target)));
    }

    Plan planDowngrade(String target) throws SQLException {
        History.Past past = past();
        return plan(past, planner.downgrade(past, Target.undone(target, past.rows())));
    }

    private Plan plan(History.Past past, List<Move> moves) throws SQLException {
        List<String> begun = past.interrupted() ? Journal.statements(connection) : List.of();
        List<Plan.Step> steps = new ArrayList<>();
        for (Move move : moves) {
            List<String> ran = steps.isEmpty() ? begun : List.of();
            steps.add(LargeTables.gently(connection, dialect, settings.pace().onlineFrom(), move, ran)
                    .step());
        }
        return new Plan(steps);
    }

    List<String> losses(Plan plan) throws SQLException {
        return new Losses(connection, dialect).of(plan);
    }

    List<Finding> findings() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        boolean refusesDraft = planner.index().draft() != null && settings.production();
        if (refusesDraft) {
            findings.add(new Finding(
                    Code.DRAFT_REFUSED,
                    RevisionIndex.DRAFT_ID,
                    "the entities differ from what is sealed",
                    Drafts.NEVER_IN_PRODUCTION));
        }
        History.Past past = past();
        List<Move> moves = planner.upgrade(past, wanted(Target.HEADS, past), !refusesDraft, true);
        findings.addAll(new Guards(settings, connection, dialect).findings(moves));
        return List.copyOf(findings);
    }

    Status status() throws SQLException {
        History.Past past = past();
        List<HistoryEntry> rows = past.rows();
        SortedSet<String> current = new TreeSet<>();
        rows.forEach(row -> current.add(row.id()));
        rows.forEach(row -> current.removeAll(row.parents()));
        Revisions revisions = planner.revisions();
        List<String> pending = new ArrayList<>(
                planner.pending(revisions.ids(), rows).stream().map(Entry::id).toList());
        pending.addAll(new Repeatables(settings, connection, dialect, past.repeatables()).pending());
        return new Status(
                List.copyOf(current), List.copyOf(pending), List.copyOf(revisions.heads()), draft(rows), altered(revisions, rows));
    }

    private static List<String> altered(Revisions revisions, List<HistoryEntry> rows) {
        return rows.stream()
                .filter(row -> row.kind() != HistoryEntry.Kind.DRAFT)
                .filter(row -> {
                    Entry entry = revisions.get(row.id());
                    return entry != null && !entry.checksum().equals(row.checksum());
                })
                .map(HistoryEntry::id)
                .sorted()
                .toList();
    }

    private Status.Draft draft(List<HistoryEntry> rows) {
        Entry code = planner.index().draft();
        HistoryEntry database = Planner.draft(rows);
        if (code == null) {
            return database == null ? Status.Draft.NONE : Status.Draft.LEFT_OVER;
        }
        if (database == null) {
            return Status.Draft.PENDING;
        }
        return code.checksum().equals(database.checksum()) ? Status.Draft.APPLIED : Status.Draft.CHANGED;
    }

    List<HistoryEntry> history() throws SQLException {
        return List.copyOf(past().rows());
    }

    List<HistoryEntry> repeatables() throws SQLException {
        return List.copyOf(past().repeatables());
    }

    List<Difference> drift() throws SQLException {
        List<HistoryEntry> rows = past().rows();
        Schema expected = known(rows);
        List<String> known = Baseline.stored(connection, rows).known();
        return Drift.between(expected, live(), dialect).stream()
                .filter(difference -> !known.contains(difference.toString()))
                .toList();
    }

    Contents backup(Backups into, List<String> tables) throws SQLException {
        List<HistoryEntry> rows = past().rows();
        Path file = into.newFile(Clock.systemUTC().instant(), "backup");
        try (OneMoment moment = OneMoment.on(connection, TableBackup.values(dialect))) {
            TableBackup backup = new TableBackup(moment.connection(), dialect, known(rows));
            backup.write(file, backup.named(tables), "backup", settings.app(), HistoryEntry.heads(rows), into.key());
        }
        try {
            return Contents.of(file, into.key());
        } catch (IOException unreadable) {
            throw BackupWriter.failed(file.toString(), unreadable);
        }
    }

    Restored restore(Path file, @Nullable BackupKey key, boolean replace, List<String> tables) throws SQLException {
        if (replace && settings.production() && !settings.allowances().has(Allowances.DESTRUCTIVE, "")) {
            throw new TidemarkException(
                    Code.PRODUCTION_REFUSED,
                    file.toString(),
                    "This is a production database, and replacing deletes rows that are there: if that is meant, allow it by"
                            + " name: " + Allowances.DESTRUCTIVE + " in TIDEMARK_ALLOW. Nothing has changed.");
        }
        return new Restore(settings, connection, dialect, file, key).run(tables, replace);
    }

    private boolean isNewest(String target) {
        return settings.runsDraft() && Target.isNewest(target);
    }

    private Set<String> wanted(String target, History.Past past) {
        return Target.wanted(target, planner.revisions(), Planner.applied(past.rows()));
    }

    private History.Past past() throws SQLException {
        return LockRow.history(connection, dialect, settings);
    }

    private Runner runner() throws SQLException {
        return new Runner(settings, connection, dialect);
    }

    private Takeover takeover() {
        return new Takeover(settings.compiled(), planner.revisions(), dialect);
    }

    private Baseline takeoverOfTables() {
        return new Baseline(settings.compiled(), planner.revisions(), connection, dialect);
    }

    /** The schema that the history leads to, with its draft. */
    private Schema known(List<HistoryEntry> rows) throws SQLException {
        String draft = Planner.draft(rows) == null
                ? null
                : History.stored(connection, RevisionIndex.DRAFT_ID).schema();
        return draft == null
                ? takeover().expected(rows)
                : SnapshotFormat.read(draft, History.TABLE).schema();
    }

    private Schema live() throws SQLException {
        return Catalog.schema(connection, dialect);
    }
}
