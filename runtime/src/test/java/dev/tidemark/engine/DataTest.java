package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Seeds;
import dev.tidemark.operation.Migration;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that migrations state: there after an upgrade, as before after a downgrade, also where it was interrupted. */
class DataTest {
    private static final List<String> FIRST = List.of(
            "1 it's right; 1",
            "2 it's right; 2",
            "3 it's right; 3",
            "4 it's right; 4",
            "5 it's right; 5",
            "6 it's right; 6",
            "7 it's right; 7");
    private static final List<String> FEWER =
            List.of("1 all", "2 it's right; 2", "3 it's right; 3", "4 it's right; 4", "5 it's right; 5");

    @TempDir
    Path output;

    /** What no engine code catches: as good as a power cut. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Tidemark rights(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-rights", Seeds.Rights.class)
                .seal("20260102-000000-fewer-rights", Seeds.FewerRights.class)
                .on(database);
    }

    private static List<String> rows(DataSource database) throws SQLException {
        return Empty.pairs(database, "rights", "name");
    }

    @ParameterizedTest
    @EnumSource
    void upAndDownAndUpAgain(Empty kind) throws SQLException {
        DataSource database = kind.database();
        for (int round = 0; round < 2; round++) {
            rights(database).upgrade("+1");
            assertThat(rows(database)).isEqualTo(FIRST);
            rights(database).upgrade();
            assertThat(rows(database)).isEqualTo(FEWER);
            rights(database).downgrade("-1");
            assertThat(rows(database)).isEqualTo(FIRST);
            assertThat(Empty.values(database, "select count(*) from rights where is_open is null"))
                    .containsExactly("3");
            rights(database).downgrade("base");
            assertThat(Empty.columns(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWayBackThatTheDatabaseStoresIsTheSame(Empty kind) throws SQLException {
        DataSource database = kind.database();
        rights(database).upgrade();
        new Project(output)
                .seal("20260101-000000-rights", Seeds.Rights.class)
                .on(database)
                .downgrade("-1");
        assertThat(rows(database)).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void interruptedBeforeAnyStatementNothingIsDoneTwice(Empty kind) throws SQLException {
        boolean finished = false;
        int cuts = 0;
        while (!finished) {
            DataSource database = kind.database();
            finished = !isCut(++cuts, rights(database), Tidemark::upgrade);
            rights(database).upgrade();
            assertThat(rows(database)).isEqualTo(FEWER);
        }
        assertThat(cuts).isGreaterThan(8);
        finished = false;
        for (cuts = 1; !finished; cuts++) {
            DataSource database = kind.database();
            rights(database).upgrade();
            finished = !isCut(cuts, rights(database), tidemark -> tidemark.downgrade("-1"));
            rights(database).upgrade("20260101");
            rights(database).downgrade("20260101");
            assertThat(rows(database)).isEqualTo(FIRST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatAreNotAsStatedAreLeftAlone(Empty kind) throws SQLException {
        DataSource database = kind.database();
        rights(database).upgrade("+1");
        Empty.run(database, "update rights set name = 'renamed by hand' where id = 7");
        assertThatThrownBy(() -> rights(database).upgrade())
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining(
                        "[TM039] 20260102-000000-fewer-rights: 1 row of rights to be deleted and no longer as"
                                + " the step states")
                .hasMessageContaining(". Correct these rows and start again (counted by: select count(*) from ");
        assertThat(rows(database)).hasSize(7).contains("7 renamed by hand");
        Empty.run(database, "update rights set name = 'it''s right; 7' where id = 7");
        rights(database).upgrade();
        assertThat(rows(database)).isEqualTo(FEWER);
        Empty.run(database, "insert into rights (id, name) values (6, 'in between')");
        assertThatThrownBy(() -> rights(database).downgrade("-1"))
                .hasMessageContaining("1 row of rights with the id of rows to be inserted")
                .hasMessageContaining(". Correct these rows and start again (counted by: select count(*) from ");
        assertThat(rows(database)).contains("6 in between", "1 all");
    }

    private Tidemark grants(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-rights", Seeds.Rights.class)
                .seal("20260102-000000-grants", Seeds.Grants.class)
                .seal("20260103-000000-optional-grants", Seeds.OptionalGrants.class)
                .on(database);
    }

    @ParameterizedTest
    @EnumSource
    void anOptionalRowThatFailsIsLeftOutAndTold(Empty kind) throws SQLException {
        DataSource database = kind.database();
        grants(database).upgrade("+2");
        Empty.run(database, "insert into grants (id, holder) values (5, 'of old')");
        List<String> before = rows(database);
        for (int round = 0; round < 2; round++) {
            List<Event> skipped = new ArrayList<>();
            Result result = grants(database)
                    .listener(event -> {
                        if (event.kind() == Event.Kind.SKIPPED) {
                            skipped.add(event);
                        }
                    })
                    .upgrade();
            assertThat(Empty.pairs(database, "grants", "holder"))
                    .containsExactly("1 ann", "3 bob", "4 anyone", "5 of old");
            assertThat(rows(database))
                    .containsExactly(
                            "1 it's right; 1",
                            "2 it's right; 2",
                            "3 it's right; 3",
                            "4 four",
                            "5 it's right; 5",
                            "6 it's right; 6");
            assertThat(result.steps().get(0).skipped())
                    .hasSize(4)
                    .isEqualTo(skipped.stream().map(Event::text).toList());
            assertThat(result.steps().get(0).skipped().get(0)).contains("left out", "refers to nothing");
            assertThat(result.steps().get(0).skipped().get(2)).contains("no row is as stated", "'five'");
            if (round == 0) {
                grants(database).downgrade("-1");
            } else {
                new Project(output)
                        .seal("20260101-000000-rights", Seeds.Rights.class)
                        .seal("20260102-000000-grants", Seeds.Grants.class)
                        .on(database)
                        .downgrade("-1");
            }
            assertThat(Empty.pairs(database, "grants", "holder")).containsExactly("5 of old");
            assertThat(rows(database)).isEqualTo(before);
        }
    }

    private Tidemark rightsAnd(DataSource database, Class<? extends Migration> second) {
        return new Project(output)
                .seal("20260101-000000-rights", Seeds.Rights.class)
                .seal("20260102-000000-second", second)
                .on(database);
    }

    @ParameterizedTest
    @EnumSource
    void aDowngradeOverAnIrreversibleStepIsRefusedBeforeAnythingRuns(Empty kind) throws SQLException {
        DataSource database = kind.database();
        rightsAnd(database, Seeds.Purge.class).upgrade();
        assertThatThrownBy(() -> rightsAnd(database, Seeds.Purge.class).downgrade("base"))
                .hasMessageContaining("[TM045] 20260102-000000-second: Its step \"run SQL: delete from rights")
                .hasMessageContaining("says that it is irreversible");
        Tidemark without = new Project(output)
                .seal("20260101-000000-rights", Seeds.Rights.class)
                .on(database);
        assertThatThrownBy(() -> without.downgrade("base"))
                .hasMessageContaining("[TM045] 20260102-000000-second", "a step of it is irreversible");
        assertThat(rows(database)).hasSize(3);
    }

    @Test
    void whatCannotBeRightIsFoundBeforeAnythingRuns() throws SQLException {
        DataSource database = Empty.H2.database();
        assertThatThrownBy(() -> rightsAnd(database, Seeds.Forgotten.class).upgrade())
                .hasMessageContaining("[TM052] 20260102-000000-second, run SQL: delete from rights")
                .hasMessageContaining(".needsNoUndo()")
                .hasMessageContaining(".irreversible()");
        assertThatThrownBy(() -> rightsAnd(database, Seeds.Unclosed.class).upgrade())
                .hasMessageContaining("[TM051] 20260102-000000-second, line 1, column 33 of «delete from rights");
        assertThat(Empty.columns(database)).isEmpty();
    }

    private static boolean isCut(int statement, Tidemark tidemark, Consumer<Tidemark> work) {
        int[] count = {0};
        Consumer<Event> cut = event -> {
            if (event.kind() == Event.Kind.STATEMENT && ++count[0] == statement) {
                throw new PowerCut();
            }
        };
        try {
            work.accept(tidemark.listener(cut));
            return false;
        } catch (PowerCut expected) {
            return true;
        }
    }
}
