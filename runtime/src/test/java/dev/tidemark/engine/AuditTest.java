package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step leaves its trace, also one that failed and one that was taken back. */
class AuditTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-failing";

    @TempDir
    Path output;

    private Tidemark tidemark(DataSource database) {
        return new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .on(database)
                .app("shop")
                .appVersion("1.2.3");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneAndWhatFailed(Empty kind) throws SQLException {
        DataSource database = kind.database();
        tidemark(database).upgrade();
        assertThatThrownBy(() -> new Project(output)
                        .seal(FIRST, Shop.Customers.class)
                        .seal(SECOND, Shop.Failing.class)
                        .on(database)
                        .upgrade())
                .hasMessageContaining("TM038");
        tidemark(database).downgrade("base");

        assertThat(of(database, "revision")).containsExactly(FIRST, SECOND, FIRST);
        assertThat(of(database, "action")).containsExactly("upgrade", "upgrade", "downgrade");
        assertThat(of(database, "outcome")).containsExactly("done", "failed", "done");
        assertThat(of(database, "app_version")).containsExactly("1.2.3", null, "1.2.3");
        assertThat(of(database, "os_user")).containsOnly(System.getProperty("user.name"));
        assertThat(of(database, "error_text").get(1)).startsWith("[TM038]").contains("no_such_table");
        assertThat(tidemark(database).drift()).isEmpty();
    }

    private static List<String> of(DataSource database, String column) throws SQLException {
        return Empty.values(database, "select " + column + " from tidemark_audit order by started_at");
    }

    @Test
    void theLogHasItInOneLine() throws SQLException {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLevel() + " " + line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.tidemark.audit");
        logger.addHandler(handler);
        try {
            tidemark(Empty.H2.database()).app("the \"shop\"").production(true).upgrade();
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .startsWith("INFO action=upgrade revision=\"" + FIRST + "\" checksum=\"")
                .contains(" statements=1 duration_ms=")
                .contains(" outcome=done database_user=")
                .endsWith(" app=\"the \\\"shop\\\"\" app_version=\"1.2.3\"");
    }
}
