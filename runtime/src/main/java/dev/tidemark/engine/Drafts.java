package dev.tidemark.engine;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a development database follows the code. A draft's row stores the schema it led to: when the code moves on, the
 * difference between the two runs, and every row stays. Only where that is not possible, or the draft is gone, does its
 * stored way back run.
 */
final class Drafts {
    /** The remedy where a draft may not run. */
    static final String SEAL_IT = "Seal it (tidemark seal -m \"…\"; Maven: mvn tidemark:seal -Dmessage=\"…\")";

    static final String NEVER_IN_PRODUCTION =
            "A production database never runs a draft. " + SEAL_IT + " and build again.";

    private final Settings settings;
    private final Sight sight;
    private final Connection connection;
    private final Dialect dialect;

    Drafts(Settings settings, Sight sight, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.sight = sight;
        this.connection = connection;
        this.dialect = dialect;
    }

    static TidemarkException refused(String message) {
        return new TidemarkException(Code.DRAFT_REFUSED, RevisionIndex.DRAFT_ID, message);
    }

    /** The first run of the code's draft. */
    Move begin(Entry draft, LiveNames names) {
        allow(draft);
        refuseStale();
        Compiled.Recorded recorded = settings.compiled().load(draft);
        Schema model = schema(Snapshot.MODEL_RESOURCE);
        Standing before = names.in(Standing.at(() -> schema(Snapshot.RESOURCE)));
        List<Operation> way = LiveWay.up(recorded.upgrade(), names);
        return new Move(
                new Plan.Step(draft.id(), Plan.Action.UPGRADE, Plan.Change.of(draft.id(), way, before, dialect)),
                before,
                List.of(),
                List.of(row(recorded, Leftovers.kept(schema(Snapshot.RESOURCE), recorded.upgrade(), model), names)));
    }

    /** Brings the database's draft, if it has one, to terms with the code. */
    void settle(Planner.Itinerary itinerary, List<HistoryEntry> altered, List<Entry> pending, boolean newest)
            throws SQLException {
        HistoryEntry row = Planner.draft(itinerary.rows);
        if (row == null) {
            return;
        }
        Entry draft = sight.index().draft();
        boolean still = draft != null && (!newest || draft.checksum().equals(row.checksum()));
        if (pending.isEmpty() && altered.isEmpty() && still) {
            return;
        }
        Entry sealed = altered.isEmpty() ? sealed(row, pending, itinerary.rows) : null;
        if (sealed != null) {
            itinerary.add(relabel(row, sealed));
            return;
        }
        if (!settings.draftOwner().equals(row.owner())) {
            if (pending.isEmpty() && altered.isEmpty() && draft == null) {
                return;
            }
            throw notYours(row);
        }
        Move follow = newest ? follow(row, altered, pending, itinerary.rows) : null;
        itinerary.add(follow == null ? discard(row) : follow);
    }

    private TidemarkException notYours(HistoryEntry row) {
        return refused("The database carries a draft of " + row.owner() + ", which is not yours ("
                + settings.draftOwner()
                + ") to take back. Use a database of your own, have its owner seal or discard it,"
                + " or say that you are its owner (owner).");
    }

    /** The pending revision that the draft has become, or null. */
    private static @Nullable Entry sealed(HistoryEntry row, List<Entry> pending, List<HistoryEntry> rows) {
        return pending.stream()
                .filter(entry -> entry.checksum().equals(row.checksum()))
                .filter(entry -> Planner.applied(rows).containsAll(entry.parents()))
                .findFirst()
                .orElse(null);
    }

    private Move relabel(HistoryEntry row, Entry sealed) throws SQLException {
        History.Stored stored = History.stored(connection, row.id());
        Standing before = standing(stored);
        return new Move(
                new Plan.Step(
                        sealed.id(), Plan.Action.RELABEL, Plan.Change.of(row.id(), leftovers(stored), before, dialect)),
                before,
                List.of(row.id()),
                List.of(new Move.Row(
                        sealed.id(),
                        sealed.parents(),
                        sealed.checksum(),
                        HistoryEntry.Kind.SEALED,
                        null,
                        null,
                        stored.downgrade(),
                        false,
                        List.of())));
    }

    /** From what the draft led to, straight to where the code is now; null where a step between must run as written. */
    private @Nullable Move follow(
            HistoryEntry row, List<HistoryEntry> altered, List<Entry> pending, List<HistoryEntry> rows)
            throws SQLException {
        Entry draft = sight.index().draft();
        if (draft == null && pending.isEmpty()) {
            return null;
        }
        History.Stored stored = History.stored(connection, row.id());
        List<Compiled.Recorded> steps =
                pending.stream().map(settings.compiled()::load).toList();
        boolean opaque =
                steps.stream().flatMap(step -> step.upgrade().stream()).anyMatch(Operation.Own.class::isInstance);
        String target = settings.compiled().text(draft == null ? Snapshot.RESOURCE : Snapshot.MODEL_RESOURCE);
        if (opaque || stored.schema() == null || target == null) {
            return null;
        }
        Snapshot led = SnapshotFormat.read(stored.schema(), History.TABLE);
        Schema from = led.schema();
        Schema to = live(SnapshotFormat.read(target, Snapshot.MODEL_RESOURCE).schema());
        Hints hints = draft == null ? Hints.NONE : SnapshotFormat.readHints(target, Snapshot.MODEL_RESOURCE);
        List<Operation> way =
                new ArrayList<>(SchemaDiff.between(from, to, hints).operations());
        if (draft == null) {
            way.addAll(Leftovers.drops(Leftovers.kept(from, way, to), schema(Snapshot.RESOURCE)));
        }
        List<Operation> anew = new ArrayList<>();
        steps.forEach(step -> anew.addAll(step.upgrade()));
        Compiled.Recorded drafted = null;
        if (draft != null) {
            allow(draft);
            drafted = settings.compiled().load(draft);
            anew.addAll(drafted.upgrade());
        }
        Fates all = Fates.of(beneath());
        // Beneath a revision that was altered since, only what the draft noted is known.
        Fates sealed = altered.isEmpty() ? all : all.only(led.settings().keySet());
        List<String> otherwise = sealed.noted(led.settings()).after(way).differing(sealed.after(anew));
        if (!otherwise.isEmpty()) {
            // The names are right, and not all the values would stand under them.
            refuseLosses(row, otherwise);
            return null;
        }
        List<Move.Row> inserts = new ArrayList<>();
        Standing at = Standing.of(settings.compiled(), sight.revisions(), rows);
        LiveNames names = Baseline.names(connection, settings.compiled(), sight.revisions(), rows);
        LiveNames source = names.isEmpty()
                ? names
                : names.after(SchemaDiff.between(at.get(), from, Hints.NONE).operations());
        for (Compiled.Recorded step : steps) {
            LiveNames after = names.after(step.upgrade());
            inserts.add(RevisionMoves.sealed(step, at, after, names, dialect));
            at = at.after(step.upgrade());
            names = after;
        }
        if (drafted != null) {
            inserts.add(row(drafted, Leftovers.kept(from, way, to), names));
            names = names.after(drafted.upgrade());
        }
        List<String> deletes = new ArrayList<>(List.of(row.id()));
        altered.forEach(entry -> deletes.add(entry.id()));
        Standing before = source.in(Standing.at(() -> from));
        List<Operation> live = LiveWay.between(way, source, names);
        return new Move(
                new Plan.Step(row.id(), Plan.Action.FOLLOW, Plan.Change.of(row.id(), live, before, dialect)),
                before,
                deletes,
                inserts);
    }

    /** The sealed schema that the draft came on, as far as the code has still what led to it. */
    private Schema beneath() {
        List<HistoryEntry> rows = sight.past().rows().stream()
                .filter(row -> {
                    Entry entry = sight.revisions().get(row.id());
                    return entry != null && entry.checksum().equals(row.checksum());
                })
                .toList();
        return Standing.of(settings.compiled(), sight.revisions(), rows).get();
    }

    /** Refuses to take the draft back, to run its other form anew, where rows or values would go. */
    private void refuseLosses(HistoryEntry row, List<String> otherwise) throws SQLException {
        List<String> lost =
                new Losses(connection, dialect).of(discard(row).step().sql());
        if (!lost.isEmpty()) {
            throw refused("It does otherwise now with " + String.join(", ", otherwise)
                    + ", which this database has renamed or retired by its earlier form. To run it anew is to take that"
                    + " back, which would destroy " + String.join(", ", lost)
                    + ". If they may go: tidemark draft discard, then start again; else answer as before, or carry them"
                    + " over by hand.");
        }
    }

    /** The way back that the draft's row stores; what only earlier forms of the draft had goes first. */
    Move discard(HistoryEntry row) throws SQLException {
        if (!settings.draftOwner().equals(row.owner())) {
            throw notYours(row);
        }
        History.Stored stored = History.stored(connection, row.id());
        Standing before = standing(stored);
        List<Plan.Change> changes = new ArrayList<>(Plan.Change.of(row.id(), leftovers(stored), before, dialect));
        changes.addAll(RevisionMoves.wayBack(row.id(), connection));
        return new Move(new Plan.Step(row.id(), Plan.Action.DISCARD, changes), before, List.of(row.id()), List.of());
    }

    /** The schema that the draft led to. */
    private static Standing standing(History.Stored stored) {
        String text = stored.schema();
        return text == null
                ? Standing.EMPTY
                : Standing.at(() -> SnapshotFormat.read(text, History.TABLE).schema());
    }

    private List<Operation> leftovers(History.Stored stored) {
        return stored.schema() == null
                ? List.of()
                : Leftovers.drops(
                        SnapshotFormat.read(stored.schema(), History.TABLE).schema(),
                        beneath(),
                        schema(Snapshot.RESOURCE));
    }

    /** The draft's row; its way back leads to where these names hold. */
    private Move.Row row(Compiled.Recorded recorded, Schema schema, LiveNames names) {
        LiveNames now = names.after(recorded.upgrade());
        // A draft has no settings of its own: in their place stands what it has made of what is sealed.
        SortedMap<String, String> fates =
                Fates.of(schema(Snapshot.RESOURCE)).after(recorded.upgrade()).notes();
        Snapshot stored = new Snapshot("", fates, Snapshot.EMPTY.revisions(), Snapshot.EMPTY.types(), schema);
        return new Move.Row(
                recorded.entry().id(),
                recorded.entry().parents(),
                recorded.entry().checksum(),
                HistoryEntry.Kind.DRAFT,
                settings.draftOwner(),
                SnapshotFormat.write(stored),
                StoredSql.write(
                        recorded.entry().id(),
                        LiveWay.between(recorded.downgrade(), now, names),
                        now.in(Standing.at(() -> schema(Snapshot.MODEL_RESOURCE))),
                        dialect),
                false,
                List.of());
    }

    private void allow(Entry draft) {
        if (!settings.allowDraft() && !settings.compiled().isInDirectory(draft)) {
            throw refused("It comes from an archive, and a draft is not meant to be shipped. " + SEAL_IT
                    + " and build again, or allow it by name (allowDraft).");
        }
    }

    /** A live reload may compile before it copies the snapshot that a seal has written: then the draft holds what is sealed. */
    private void refuseStale() {
        String snapshot = settings.compiled().text(Snapshot.RESOURCE);
        if (snapshot != null
                && !SnapshotFormat.hash(snapshot).equals(sight.index().snapshotHash())) {
            throw new TidemarkException(
                    Code.STALE_INDEX,
                    RevisionIndex.DRAFT_ID,
                    "It was compiled against another state of " + Snapshot.RESOURCE
                            + " than there is now; a seal may have come between. Compile again.");
        }
    }

    /** The schema in a resource; empty where there is none. */
    private Schema schema(String resource) {
        String text = settings.compiled().text(resource);
        return text == null ? Schema.EMPTY : SnapshotFormat.read(text, resource).schema();
    }

    /** Without what is retired, but with the Java members, by which renames are told. */
    private static Schema live(Schema schema) {
        Schema live = schema;
        for (Table table : schema.tables().values()) {
            if (table.retired()) {
                live = live.withoutTable(table.name());
                continue;
            }
            for (Column column : table.columns().values()) {
                if (column.retired()) {
                    Table now = java.util.Objects.requireNonNull(live.table(table.name()));
                    live = live.with(now.withColumns(Table.without(now.columns(), column.name())));
                }
            }
        }
        return live;
    }
}
