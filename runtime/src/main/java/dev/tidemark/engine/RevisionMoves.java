package dev.tidemark.engine;

import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The move that runs a revision, or takes it back, from where the history would be by then. */
final class RevisionMoves {
    private final Settings settings;
    private final Sight sight;
    private final Revisions revisions;
    private final Connection connection;
    private final Dialect dialect;

    RevisionMoves(Settings settings, Sight sight, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.sight = sight;
        this.revisions = sight.revisions();
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Runs a revision of the code. */
    Move up(Entry entry, List<HistoryEntry> rows) throws SQLException {
        Compiled.Recorded recorded = settings.compiled().load(entry);
        LiveNames names = names(rows);
        Standing before = names.in(standing(rows));
        List<Operation> way = LiveWay.up(recorded.upgrade(), names);
        return new Move(
                new Plan.Step(
                        entry.id(),
                        Plan.Action.UPGRADE,
                        Plan.Change.of(entry.id(), way, before, dialect),
                        recorded.leftOut()),
                before,
                List.of(),
                List.of(sealed(recorded, standing(rows), names.after(recorded.upgrade()), names, dialect)));
    }

    /**
     * The row of a revision that ran.
     *
     * @param now the names after it
     * @param then those before it, which its way back is to restore
     */
    static Move.Row sealed(
            Compiled.Recorded recorded, Standing before, LiveNames now, LiveNames then, Dialect dialect) {
        Entry entry = recorded.entry();
        return new Move.Row(
                entry.id(),
                entry.parents(),
                entry.checksum(),
                HistoryEntry.Kind.SEALED,
                null,
                null,
                recorded.recording().hasWayBack()
                        ? StoredSql.write(
                                entry.id(),
                                LiveWay.between(recorded.downgrade(), now, then),
                                now.in(before.after(recorded.upgrade())),
                                dialect)
                        : null,
                isCompatible(recorded.upgrade()),
                recorded.environments());
    }

    /** Whether versions of the application that were written before these operations are known to work after them. */
    private static boolean isCompatible(List<Operation> upgrade) {
        return upgrade.stream().noneMatch(ProductionGuard::isNative)
                && Hazard.of(upgrade).stream().noneMatch(hazard -> hazard.code() == Code.BREAKS_OLD_VERSIONS);
    }

    /**
     * Takes back a revision that the database has.
     *
     * @throws TidemarkException NOT_REVERSIBLE
     */
    Move down(HistoryEntry row, List<HistoryEntry> rows) throws SQLException {
        if (row.kind() == HistoryEntry.Kind.BASELINE) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    row.id(),
                    "Its tables were there before Tidemark was, so it is not for Tidemark to drop them. Use stamp to change"
                            + " what the history says.");
        }
        if (row.kind() == HistoryEntry.Kind.DRAFT) {
            return new Drafts(settings, sight, connection, dialect).discard(row);
        }
        Entry entry = revisions.get(row.id());
        if (entry == null || !entry.checksum().equals(row.checksum())) {
            return stored(row, Plan.Action.DOWNGRADE, rows);
        }
        Compiled.Recorded recorded = settings.compiled().load(entry, row);
        recorded.recording().requireWayBack(row.id());
        boolean changesSchema =
                recorded.upgrade().stream().anyMatch(operation -> !(operation instanceof Operation.Own));
        if (recorded.downgrade().isEmpty() && changesSchema) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    row.id(),
                    entry.className()
                            + ".downgrade records nothing. Write the way back and restamp, or go back by restoring"
                            + " a backup.");
        }
        LiveNames now = names(rows);
        LiveNames then = names(rows.stream().filter(other -> !other.equals(row)).toList());
        Standing before = now.in(standing(rows));
        List<Operation> way = LiveWay.between(recorded.downgrade(), now, then);
        return new Move(
                new Plan.Step(row.id(), Plan.Action.DOWNGRADE, Plan.Change.of(row.id(), way, before, dialect)),
                before,
                List.of(row.id()),
                List.of());
    }

    /** The way back that the database itself stores. */
    Move stored(HistoryEntry row, Plan.Action action, List<HistoryEntry> rows) throws SQLException {
        return new Move(
                new Plan.Step(row.id(), action, wayBack(row.id(), connection)),
                standing(rows),
                List.of(row.id()),
                List.of());
    }

    /** What the database calls things after these rows. */
    LiveNames names(List<HistoryEntry> rows) throws SQLException {
        return Baseline.names(connection, settings.compiled(), revisions, rows);
    }

    /** The schema after these rows. */
    Standing standing(List<HistoryEntry> rows) {
        return Standing.of(settings.compiled(), revisions, rows);
    }

    /** The statements that the database stores to take a revision back. */
    static List<Plan.Change> wayBack(String id, Connection connection) throws SQLException {
        String sql = History.stored(connection, id).downgrade();
        if (sql == null) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    id,
                    "The database stores no way back for it: it was stamped, a step of it is irreversible, or its way back is Java"
                            + " code. Run downgrade with the code that has its class as it ran.");
        }
        return StoredSql.read(sql).stream()
                .map(statement -> Plan.Change.plain(null, List.of(statement)))
                .toList();
    }
}
