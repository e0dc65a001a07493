package dev.tidemark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws of diff and snapshot over random pairs; a failure names its seed. */
class LawsTest {
    private static final int PAIRS = 2_000;

    @Test
    void diffLeadsThereAndItsInverseBack() {
        for (long seed = 0; seed < PAIRS; seed++) {
            RandomSchemas random = new RandomSchemas(seed);
            Schema a = random.next();
            Schema b = seed % 2 == 0 ? random.neighbour(a) : random.next();
            List<Operation> up = SchemaDiff.between(a, b, Hints.NONE).operations();
            Schema there = Applied.to(a, up);
            assertThat(SchemaDiff.between(a, a, Hints.NONE).operations())
                    .as("a, a; seed %d", seed)
                    .isEmpty();
            assertThat(there.live()).as("a to b; seed %d", seed).isEqualTo(b.live());
            assertThat(Applied.to(there, Inverse.of(up)).live())
                    .as("and back; seed %d", seed)
                    .isEqualTo(a.live());
            assertThat(SchemaDiff.between(there, b, Hints.NONE).operations())
                    .as("done; seed %d", seed)
                    .isEmpty();
            assertThat(SchemaDiff.between(a, b, Hints.NONE).operations())
                    .as("the same again; seed %d", seed)
                    .isEqualTo(up);
        }
    }

    @Test
    void whatWasRetiredComesBack() {
        for (long seed = 0; seed < PAIRS; seed++) {
            RandomSchemas random = new RandomSchemas(seed);
            Schema a = random.next();
            Schema b = random.neighbour(a);
            Schema there = Applied.to(a, SchemaDiff.between(a, b, Hints.NONE).operations());
            List<Operation> again = SchemaDiff.between(there, a, Hints.NONE).operations();
            assertThat(Applied.to(there, again).live()).as("seed %d", seed).isEqualTo(a.live());
        }
    }

    @Test
    void snapshotsReadAsWritten() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Schema schema = new RandomSchemas(seed).next();
            String text = SnapshotFormat.write(
                    new Snapshot("f", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(List.of("a.B")), schema));
            Snapshot read = SnapshotFormat.read(text, "schema.json");
            assertThat(read.schema()).as("seed %d", seed).isEqualTo(schema);
            assertThat(SnapshotFormat.write(read)).as("seed %d", seed).isEqualTo(text);
        }
    }
}
