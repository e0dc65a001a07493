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
import dev.tidemark.snapshot.SnapshotFormat;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is behind the front door: one call's work on one connection. */
final class Desk {
    private static final int LOOKS = 3;

    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;

    Desk(Settings settings, Connection connection) throws SQLException {
        this.settings = settings;
        this.connection = connection;
        this.dialect = Dialects.of(connection);
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
        Set<String> first = wanted(target, sight(past));
        Runner.Goal goal = now -> {
            Sight sight = sight(now);
            Set<String> wanted = target.startsWith("+") ? first : wanted(target, sight);
            return planner(sight).upgrade(wanted, isNewest(target), Target.isNewest(target));
        };
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
        if (!planner(sight(past)).interrupted().isEmpty()) {
            if (target.startsWith("-")) {
                throw new TidemarkException(
                        Code.INTERRUPTED_STEP,
                        Objects.requireNonNull(past.open()).revision(),
                        "Its upgrade was interrupted, so that it is not clear from where " + target
                                + " counts. Take back what has run of it with tidemark upgrade --undo, or let it come to its end"
                                + " with tidemark upgrade; or name the revision to go back to.");
            }
            undone.addAll(undo().steps());
            past = past();
        }
        Set<String> gone = Target.undone(target, sight(past).past().rows());
        Set<String> known = past.rows().stream().map(HistoryEntry::id).collect(Collectors.toSet());
        Runner.Goal goal = now -> {
            Sight sight = sight(now);
            refuseNewer(sight.past().rows(), known, gone);
            return planner(sight).downgrade(gone);
        };
        Result result = goal.moves(past).isEmpty() ? new Result(List.of(), List.of()) : runner().run(goal, false);
        undone.addAll(result.steps());
        return new Result(undone, result.backups());
    }

    /** While a downgrade waited for the lock, another process may have applied what builds on what is to go. */
    private static void refuseNewer(List<HistoryEntry> rows, Set<String> known, Set<String> gone) {
        for (HistoryEntry row : rows) {
            if (!known.contains(row.id())
                    && !gone.contains(row.id())
                    && row.parents().stream().anyMatch(gone::contains)) {
                throw new TidemarkException(
                        Code.AMBIGUOUS_TARGET,
                        row.id(),
                        "While this waited, another process has applied it, and it builds on what was to be taken back."
                                + " Nothing has changed; look at what would go now, and start again.");
            }
        }
    }

    Result undo() throws SQLException {
        if (!past().interrupted()) {
            return new Result(List.of(), List.of());
        }
        return new TakingBack(settings, connection, dialect)
                .run(now -> planner(sight(now)).interrupted());
    }

    Result stamp(String target) throws SQLException {
        Set<String> wanted = wanted(target, edited(past()));
        return runner().run(
                        now -> {
                            Sight sight = edited(now);
                            return sight.whole(takeover(sight).stamp(sight.past(), wanted));
                        },
                        true);
    }

    Result baseline() throws SQLException {
        return runner().run(now -> takeoverOfTables().moves(now, settings.acceptDifferences()), true);
    }

    Survey survey() throws SQLException {
        return takeoverOfTables().survey(past());
    }

    Plan planUpgrade(String target) throws SQLException {
        History.Past past = past();
        if (!settings.baselineOnUpgrade()) {
            runner().refuseTables(past);
        }
        Sight sight = sight(past);
        return plan(past, planner(sight).upgrade(wanted(target, sight), isNewest(target), Target.isNewest(target)));
    }

    Plan planDowngrade(String target) throws SQLException {
        History.Past past = past();
        Sight sight = sight(past);
        return plan(
                past,
                planner(sight).downgrade(Target.undone(target, sight.past().rows())));
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
        boolean refusesDraft = settings.index().draft() != null && settings.production();
        if (refusesDraft) {
            findings.add(new Finding(
                    Code.DRAFT_REFUSED,
                    RevisionIndex.DRAFT_ID,
                    "the entities differ from what is sealed",
                    Drafts.NEVER_IN_PRODUCTION));
        }
        Sight sight = sight(past());
        List<Move> moves = planner(sight).upgrade(wanted(Target.HEADS, sight), !refusesDraft, true);
        findings.addAll(new Guards(settings, connection, dialect).findings(moves));
        return List.copyOf(findings);
    }

    Status status() throws SQLException {
        Sight sight = sight(past());
        return new Whereabouts(settings, sight, planner(sight), connection, dialect).status();
    }

    List<HistoryEntry> history() throws SQLException {
        return List.copyOf(past().rows());
    }

    List<HistoryEntry> repeatables() throws SQLException {
        return List.copyOf(past().repeatables());
    }

    List<Difference> drift() throws SQLException {
        Sight sight = sight(past());
        List<HistoryEntry> rows = sight.past().rows();
        Schema expected = known(sight);
        List<String> known = Baseline.stored(connection, rows).known();
        return Drift.between(expected, live(), dialect).stream()
                .filter(difference -> !known.contains(difference.toString()))
                .toList();
    }

    Contents backup(Backups into, List<String> tables) throws SQLException {
        Sight sight = sight(past());
        List<HistoryEntry> rows = sight.past().rows();
        Path file = into.newFile(Clock.systemUTC().instant(), "backup");
        try (OneMoment moment = OneMoment.on(connection, TableBackup.values(dialect))) {
            TableBackup backup = new TableBackup(moment.connection(), dialect, known(sight));
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

    private static Set<String> wanted(String target, Sight sight) {
        return Target.wanted(
                target, sight.revisions(), Planner.applied(sight.past().rows()));
    }

    private Sight sight(History.Past past) {
        Sight sight = edited(past);
        Lineage.check(sight.past().rows());
        return sight;
    }

    /** With what cannot have come to be, for who puts it right. */
    private Sight edited(History.Past past) {
        return Sight.of(settings.index(), past);
    }

    private Planner planner(Sight sight) {
        return new Planner(settings, sight, connection, dialect);
    }

    /**
     * What the history says, without the lock. Where a database does not read all rows at one moment, a child may be seen that
     * came meanwhile without its parent; that is looked at again.
     */
    private History.Past past() throws SQLException {
        for (int look = 1; ; look++) {
            History.Past past = LockRow.history(connection, dialect, settings);
            if (look == LOOKS || Lineage.objection(edited(past).past().rows()) == null) {
                return past;
            }
            Lock.pause();
        }
    }

    private Runner runner() throws SQLException {
        return new Runner(settings, connection, dialect);
    }

    private Takeover takeover(Sight sight) {
        return new Takeover(settings.compiled(), sight.revisions(), dialect);
    }

    private Baseline takeoverOfTables() {
        return new Baseline(settings.compiled(), Revisions.of(settings.index()), connection, dialect);
    }

    /** The schema that the history leads to, with its draft. */
    private Schema known(Sight sight) throws SQLException {
        List<HistoryEntry> rows = sight.past().rows();
        String draft = Planner.draft(rows) == null
                ? null
                : History.stored(connection, RevisionIndex.DRAFT_ID).schema();
        return draft == null
                ? takeover(sight).expected(rows)
                : SnapshotFormat.read(draft, History.TABLE).schema();
    }

    private Schema live() throws SQLException {
        return Catalog.schema(connection, dialect);
    }
}
