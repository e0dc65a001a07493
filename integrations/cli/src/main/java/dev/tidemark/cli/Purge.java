package dev.tidemark.cli;

import dev.tidemark.diff.Creation;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The revision that destroys what is retired. Its way back makes it anew, empty, and retired as it was. */
final class Purge {
    private Purge() {}

    /** The revision, not yet written. */
    static Seal.Revision of(List<Retired> retired, Compile compile, String message, Instant now) {
        RevisionIndex index = compile.index();
        List<Operation> there = new ArrayList<>();
        List<Operation> back = new ArrayList<>();
        Schema tables = Schema.EMPTY;
        for (Retired gone : retired) {
            if (gone.column() == null) {
                tables = tables.with(gone.table().withRetired(false));
            }
        }
        List<Operation> creation = Creation.of(tables);
        there.addAll(Inverse.of(creation));
        for (Retired gone : retired) {
            Column column = gone.column();
            if (column != null) {
                Column bare = column.withRetired(false).withNullable(true);
                there.add(new Operation.DropColumn(gone.table().name(), bare));
                back.add(new Operation.AddColumn(gone.table().name(), bare, null));
                back.add(new Operation.RetireColumn(gone.table().name(), bare));
            }
        }
        back.addAll(creation);
        for (Retired gone : retired) {
            if (gone.column() == null) {
                back.add(new Operation.RetireTable(gone.table().withRetired(false)));
            }
        }
        Schema before = compile.snapshot().schema();
        String last = Objects.requireNonNull(
                        index.revisions().get(index.revisions().size() - 1))
                .className();
        return new Seal.Revision(
                RevisionName.of(message, RevisionName.after(index.heads(), now), RevisionName.packageOf(last), there),
                index.heads(),
                there,
                back,
                before,
                Applied.to(before, there));
    }
}
