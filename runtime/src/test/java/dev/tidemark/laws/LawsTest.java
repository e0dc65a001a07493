package dev.tidemark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Creation;
import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws of diff and snapshot over random pairs, {@code -Dlaws.pairs} of them. */
class LawsTest {
    private static final int PAIRS = Integer.getInteger("laws.pairs", 2_000);

    private static void law(Law law) {
        Law.over(PAIRS, SchemaPair::random, pair -> {
            whole("what is drawn", pair.a());
            whole("what is drawn", pair.b());
            law.check(pair);
        });
    }

    private static List<Operation> diff(Schema a, Schema b) {
        return SchemaDiff.between(a, b, Hints.NONE).operations();
    }

    private static void whole(String what, Schema schema) {
        assertThat(Wholeness.faults(schema)).as(what).isEmpty();
    }

    @Test
    void nothingDiffersFromItself() {
        law(pair -> {
            assertThat(diff(pair.b(), pair.b())).as("b, b").isEmpty();
            assertThat(diff(pair.a(), model(pair.a()))).as("a, a").isEmpty();
        });
    }

    @Test
    void diffLeadsThereAndItsInverseBack() {
        law(pair -> {
            List<Operation> up = diff(pair.a(), pair.b());
            Schema there = Applied.to(pair.a(), up);
            assertThat(up).as("nothing is lost").noneMatch(Description::isDestructive);
            assertThat(there.live()).as("there").isEqualTo(pair.b().live());
            assertThat(standing(Applied.to(there, Inverse.of(up)))).as("back").isEqualTo(standing(pair.a()));
            assertThat(diff(there, pair.b())).as("done").isEmpty();
            assertThat(diff(pair.a(), pair.b())).as("the same again").isEqualTo(up);
        });
    }

    @Test
    void everyStepLeavesAWholeSchema() {
        law(pair -> {
            List<Operation> up = diff(pair.a(), pair.b());
            Schema there = stepByStep("up", pair.a(), up);
            stepByStep("down", there, Inverse.of(up));
        });
    }

    private static Schema stepByStep(String way, Schema from, List<Operation> operations) {
        Schema now = from;
        for (Operation operation : operations) {
            now = Applied.to(now, List.of(operation));
            whole(way, now);
        }
        return now;
    }

    @Test
    void whatWasRetiredComesBack() {
        law(pair -> {
            Schema there = Applied.to(pair.a(), diff(pair.a(), pair.b()));
            Schema model = model(pair.a());
            assertThat(Applied.to(there, diff(there, model)).live()).as("again").isEqualTo(model.live());
        });
    }

    @Test
    void creationMakesWhatStands() {
        law(pair -> assertThat(
                        Applied.to(Schema.EMPTY, Creation.of(pair.a())).tables().keySet())
                .as("created")
                .isEqualTo(pair.a().tables().keySet()));
    }

    @Test
    void snapshotsReadAsWritten() {
        law(pair -> {
            String text = SnapshotFormat.write(
                    new Snapshot("f", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(List.of("a.B")), pair.a()));
            Snapshot read = SnapshotFormat.read(text, "schema.json");
            assertThat(read.schema()).as("read").isEqualTo(pair.a());
            assertThat(SnapshotFormat.write(read)).as("written").isEqualTo(text);
        });
    }

    /** What is live, with its Java members. */
    private static Schema model(Schema snapshot) {
        Schema model = snapshot;
        for (Table table : snapshot.tables().values()) {
            Table live = table;
            for (Column column : table.columns().values()) {
                live = column.retired() ? live.withColumns(Table.without(live.columns(), column.name())) : live;
            }
            model = table.retired() ? model.withoutTable(table.name()) : model.with(live);
        }
        return model;
    }

    /** What is there, retired or live, without the Java members that operations do not carry. */
    private static Schema standing(Schema schema) {
        Schema standing = schema;
        for (Table table : schema.tables().values()) {
            Table bare = table.withEntity(null);
            for (Column column : table.columns().values()) {
                bare = bare.with(column.withMember(null));
            }
            standing = standing.with(bare);
        }
        return standing;
    }
}
