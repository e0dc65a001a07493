package dev.tidemark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Laws that are false on purpose, and the smallest pairs that say so. */
class ShrinkingTest {
    private static SchemaPair smallest(Predicate<SchemaPair> fails) {
        for (long seed = 0; seed < 1_000; seed++) {
            SchemaPair pair = SchemaPair.random(seed);
            if (fails.test(pair) && pair.a().tables().size() > 1) {
                return Shrinking.smallest(pair, fails);
            }
        }
        throw new AssertionError("no pair breaks the law");
    }

    private static boolean does(SchemaPair pair, Class<? extends Operation> operation) {
        return SchemaDiff.between(pair.a(), pair.b(), Hints.NONE).operations().stream()
                .anyMatch(operation::isInstance);
    }

    private static Table only(Schema schema) {
        assertThat(schema.tables()).hasSize(1);
        assertThat(schema.sequences()).isEmpty();
        return schema.tables().values().iterator().next();
    }

    @Test
    void noColumnIsEverRenamed() {
        SchemaPair pair = smallest(each -> does(each, Operation.RenameColumn.class));
        assertThat(pair.toString()).containsPattern("(?m)--- operations\nrename column \\S+ to \\S+$");
        assertThat(only(pair.a()).columns()).hasSize(1);
        assertThat(only(pair.b()).columns()).hasSize(1);
    }

    @Test
    void noTypeEverChanges() {
        SchemaPair pair = smallest(each -> SchemaDiff.between(each.a(), each.b(), Hints.NONE).operations().stream()
                .anyMatch(operation -> operation instanceof Operation.AlterColumn alter
                        && !alter.before().type().equals(alter.after().type())));
        Table bare = only(pair.a()).withColumns(only(pair.b()).columns());
        assertThat(only(pair.b())).isEqualTo(bare);
        assertThat(only(pair.b()).columns()).hasSize(1);
        assertThat(only(pair.b()).primaryKey()).isNull();
    }

    @Test
    void nothingEverPointsAnywhere() {
        SchemaPair pair = smallest(each -> Wholeness.faults(each.b()).isEmpty()
                && each.b().tables().values().stream()
                        .anyMatch(table -> !table.foreignKeys().isEmpty()));
        assertThat(pair.a()).isEqualTo(Schema.EMPTY);
        assertThat(pair.b().tables()).hasSizeLessThanOrEqualTo(2);
        assertThat(pair.b().tables().values().stream()
                        .mapToInt(table -> table.columns().size())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void aBrokenLawNamesItsSeedAndShowsTheSmallestPair() {
        Law noComment = pair -> {
            assertThat(pair.a().tables()).as("another law").hasSizeLessThan(100);
            assertThat(pair.b().tables().values()).as("silence").allMatch(table -> table.comment() == null);
        };
        assertThatThrownBy(() -> Law.over(1_000, SchemaPair::random, noComment)).hasMessageMatching("""
                        broken at seed (\\d+); again with -Dlaws.seed=\\1; the smallest pair:
                        --- before
                        nothing
                        --- after
                        "tables": \\{
                            "[^"]+": \\{
                              "comment": "[^"]+"
                            }
                          }
                        }
                        --- operations
                        create table \\S+
                        --- (?s).*\\[silence].*""");
    }
}
