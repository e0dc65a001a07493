package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Project;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.engine.shop.Tagged;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A view that stands aside for a revision and comes back in another form, and goes before a downgrade: each call of it meets
 * each fault, and the next run ends as one that nobody disturbed. {@code -Dfaults.every} as in {@link FaultTest}.
 */
class RepeatableFaultTest {
    private static final int EVERY = Math.max(1, Integer.getInteger("faults.every", 97) / 4);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsInterruptedComesToItsEnd(Durable kind) throws SQLException {
        UrlDataSource database = kind.database(folder);
        Tidemark old =
                first("old").repeatAside("long-tags", Tagged.LongTags.class).on(database);
        old.upgrade();
        on(database).upgrade();
        List<String> after = State.of(database);
        on(database).downgrade("base");
        List<String> before = State.of(database);
        int met = 0;
        Random random = new Random(1);
        for (Fault fault : Fault.values()) {
            if (fault == Fault.CUT_DURING && !FaultySource.isServed(database.url())) {
                continue;
            }
            boolean isMet = true;
            for (int call = 1 + random.nextInt(EVERY); isMet; call += EVERY) {
                old.upgrade();
                isMet = isMended(database, fault, call, Tidemark::upgrade, after);
                isMet |= isMended(database, fault, call, tidemark -> tidemark.downgrade("base"), before);
                met += isMet ? 1 : 0;
            }
        }
        assertThat(met).isGreaterThan(Fault.values().length);
    }

    private boolean isMended(
            UrlDataSource database, Fault fault, int call, Consumer<Tidemark> way, List<String> expected)
            throws SQLException {
        FaultySource faulty = new FaultySource(database, fault, call);
        String said = "";
        try {
            way.accept(on(faulty.source()));
        } catch (TidemarkException refused) {
            said = refused.getMessage();
        }
        String what = fault + " at call " + call + ": " + faulty.met() + "; " + said;
        try {
            way.accept(on(database));
        } catch (TidemarkException refused) {
            throw new AssertionError(what, refused);
        }
        assertThat(State.of(database)).as(what).containsExactlyElementsOf(expected);
        return faulty.met() != null;
    }

    private Project first(String output) {
        return new Project(folder.resolve(output)).seal("20260101-000000-tags", Tagged.Tags.class);
    }

    private Tidemark on(DataSource database) {
        return first("new")
                .seal("20260102-000000-wider", Tagged.Wider.class)
                .repeatAside("long-tags", Tagged.LongerTags.class)
                .on(database)
                .listener(event -> {});
    }
}
