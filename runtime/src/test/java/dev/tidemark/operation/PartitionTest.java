package dev.tidemark.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Hazard.Found;
import dev.tidemark.problem.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The words for partitions: what they say, what takes them back, what they hold up. */
class PartitionTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final Partition YEAR = Partition.range("events_2026", "happened", FROM, TO);
    private static final Partition NORTH = Partition.list("north", "region", "NO", "SE");

    private static void every(Operations db) {
        db.partition("events", Partitioning.byRange("happened"));
        db.addPartition("events", YEAR);
        db.mergePartition("events", Partition.range("events_old", "happened", null, FROM));
        db.dropPartition("events", NORTH);
        db.unpartition("events", Partitioning.byHash("id", 4));
    }

    private static Operation one(Consumer<Operations> words) {
        return Operations.record(words).get(0);
    }

    @Test
    void inWords() {
        assertThat(Operations.record(PartitionTest::every).stream().map(Description::of))
                .containsExactly(
                        "partition events by range of happened",
                        "add partition events_2026 of events, happened from 2026-01-01 to before 2027-01-01",
                        "merge partition events_old of events, happened to before 2026-01-01",
                        "drop partition north of events, region in (NO, SE), with its rows",
                        "make events whole again");
        assertThat(Operations.record(PartitionTest::every).stream().map(each -> Description.slug(List.of(each))))
                .containsExactly(
                        "partition-events",
                        "add-partition-events-2026",
                        "merge-partition-events-old",
                        "drop-partition-north",
                        "unpartition-events");
    }

    @Test
    void theWayBack() {
        assertThat(Inverse.of(Operations.record(PartitionTest::every))).isEqualTo(Operations.record(db -> {
            db.partition("events", Partitioning.byHash("id", 4));
            db.addPartition("events", NORTH);
            db.addPartition("events", Partition.range("events_old", "happened", null, FROM));
            db.mergePartition("events", YEAR);
            db.unpartition("events", Partitioning.byRange("happened"));
        }));
    }

    @Test
    void theDowngradeMustTakeThemBack() {
        List<Operation> up = Operations.record(db -> {
            db.partition("events", Partitioning.byRange("happened"));
            db.addPartition("events", YEAR);
        });
        assertThat(Undone.missing(up, Inverse.of(up))).isEmpty();
        assertThat(Undone.missing(up, Inverse.of(up).subList(0, 1)).map(Description::of))
                .contains("partition events by range of happened");
        List<Operation> other = Operations.record(db -> {
            db.mergePartition("events", Partition.range("events_2026", "happened", null, TO));
            db.unpartition("events", Partitioning.byRange("happened"));
        });
        assertThat(Undone.missing(up, other)).contains((Operation.Own) up.get(1));
    }

    @Test
    void onlyADroppedPartitionDestroys() {
        assertThat(Operations.record(PartitionTest::every).stream().filter(Description::isDestructive))
                .containsExactly(one(db -> db.dropPartition("events", NORTH)));
    }

    @Test
    void whatTheyHoldUp() {
        assertThat(Operations.record(PartitionTest::every).stream()
                        .map(each -> each.accept(Hazards.HAZARDS).stream()
                                .map(Found::code)
                                .toList()))
                .containsExactly(
                        List.of(Code.LONG_LOCK),
                        List.of(Code.LONG_LOCK),
                        List.of(Code.LONG_LOCK),
                        List.of(Code.BREAKS_OLD_VERSIONS),
                        List.of(Code.LONG_LOCK));
    }

    @Test
    void eachFactCountsInTheChecksum() {
        List<Consumer<Operations>> different = List.of(
                db -> db.addPartition("events", YEAR),
                db -> db.addPartition("event", YEAR),
                db -> db.addPartition("events", Partition.range("events_2027", "happened", FROM, TO)),
                db -> db.addPartition("events", Partition.range("events_2026", "happens", FROM, TO)),
                db -> db.addPartition("events", Partition.range("events_2026", "happened", null, TO)),
                db -> db.addPartition("events", Partition.range("events_2026", "happened", FROM, FROM)),
                db -> db.addPartition("events", YEAR.outOf("others")),
                db -> db.addPartition("events", Partition.list("events_2026", "happened", FROM, TO)),
                db -> db.addPartition("events", YEAR).irreversible(),
                db -> db.mergePartition("events", YEAR),
                db -> db.dropPartition("events", YEAR),
                db -> db.partition("events", Partitioning.byRange("happened")),
                db -> db.partition("events", Partitioning.byList("happened")),
                db -> db.partition("events", Partitioning.byHash("happened", 2)),
                db -> db.partition("events", Partitioning.byHash("happened", 3)),
                db -> db.partition("events", Partitioning.byRange("happened").rest("others")),
                db -> db.unpartition("events", Partitioning.byRange("happened")));
        assertThat(different.stream().map(words -> one(words).accept(Canonical.CANONICAL)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPartitionWantsItsBounds() {
        assertThatThrownBy(() -> Partition.list("p", "at")).hasMessageContaining("Partition.list(…)");
        assertThatThrownBy(() -> Partition.list("p", "at", 1, null)).hasMessageContaining("without a value");
        assertThatThrownBy(() -> Partitioning.byHash("at", 0)).hasMessageContaining("0 partitions");
    }
}
