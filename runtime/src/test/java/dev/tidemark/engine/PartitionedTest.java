package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.shop.Ledger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A history in which a table is spread over partitions and then changed like any other. */
class PartitionedTest {
    @TempDir
    Path output;

    private Project project() {
        return new Project(output)
                .seal("20260101-000000-open", Ledger.Open.class)
                .seal("20260102-000000-spread", Ledger.Spread.class)
                .seal("20260103-000000-grow", Ledger.Grow.class)
                .seal("20260104-000000-forget", Ledger.Forget.class);
    }

    private static List<String> rows(DataSource database, String text) throws SQLException {
        return Empty.pairs(database, "entries", text);
    }

    @ParameterizedTest
    @EnumSource
    void upAndDownWithRows(Empty kind) throws SQLException {
        for (long online : new long[] {Tidemark.NEVER, Tidemark.ALWAYS}) {
            DataSource database = kind.database();
            Tidemark tidemark = project().on(database).onlineFrom(online);
            tidemark.upgrade("+2");
            assertThat(tidemark.drift()).isEmpty();
            tidemark.upgrade("+1");
            assertThat(tidemark.drift()).isEmpty();
            assertThat(rows(database, "said")).containsExactly("1 before", "2 within", "3 behind");
            tidemark.upgrade();
            assertThat(tidemark.drift()).isEmpty();
            assertThat(rows(database, "said")).containsExactly("1 before", "3 behind");
            tidemark.downgrade("20260103");
            Empty.run(database, "insert into entries (id, booked, said, amount) values (2, '2026-06-06', 'again', 1)");
            assertThat(tidemark.drift()).isEmpty();
            tidemark.downgrade("20260101");
            assertThat(tidemark.drift()).isEmpty();
            assertThat(rows(database, "words")).containsExactly("1 before", "2 again", "3 behind");
            tidemark.upgrade("20260103");
            assertThat(rows(database, "said")).containsExactly("1 before", "2 again", "3 behind");
        }
    }
}
