package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of a migration's rows, which may be secret, stand in no message, event, audit or stack trace. */
class RowValuesTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-rows";

    @TempDir
    Path output;

    /** Rows that come and change. */
    public static final class Secret implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("phone", varchar(32)));
            db.insert("customers", r -> {
                r.columns("id", "email", "phone");
                r.row(1, "it's@s3cret", "s3cret-phone");
            });
            db.update("customers", u -> u.where("id", 1).set("phone", "s3cret-phone", "s3cret-fax"));
        }

        @Override
        public void downgrade(Operations db) {
            db.update("customers", u -> u.where("id", 1).set("phone", "s3cret-fax", "s3cret-phone"));
            db.delete("customers", r -> {
                r.columns("id", "email", "phone");
                r.row(1, "it's@s3cret", "s3cret-phone");
            });
            db.alterTable("customers", t -> t.dropColumn("phone", varchar(32)));
        }
    }

    /** Two rows of one address, which no question to the rows that are there finds. */
    public static final class Refused implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.insert("customers", r -> {
                r.columns("id", "email");
                r.row(2, "it's@s3cret");
                r.row(3, "it's@s3cret");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.delete("customers", r -> {
                r.columns("id", "email");
                r.row(2, "it's@s3cret");
                r.row(3, "it's@s3cret");
            });
        }
    }

    private Project project() {
        return new Project(output).seal(FIRST, Shop.Customers.class);
    }

    @ParameterizedTest
    @EnumSource
    void areNotTold(Empty kind) throws SQLException {
        DataSource database = kind.database();
        List<String> told = new ArrayList<>();
        Tidemark tidemark = project()
                .seal(SECOND, Secret.class)
                .on(database)
                .production(true)
                .allow("destructive", "native")
                .listener(event -> told.add(event.text()));
        told.add(tidemark.findings().toString());
        told.add(tidemark.upgrade().toString());
        assertThat(Empty.values(database, "select phone from customers")).containsExactly("s3cret-fax");
        told.add(tidemark.history().toString());
        told.add(tidemark.status().toString());
        told.add(tidemark.downgrade(FIRST).toString());
        told.addAll(Empty.values(database, "select statement_text from tidemark_journal"));
        assertThat(told).anyMatch(text -> text.startsWith("insert into")).noneMatch(text -> text.contains("s3cret"));
    }

    @ParameterizedTest
    @EnumSource
    void areNotToldByTheDatabaseEither(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = project().seal(SECOND, Refused.class).on(database);
        StringWriter trace = new StringWriter();
        Throwable refused = catchThrowable(tidemark::upgrade);
        assertThat(refused).hasMessageContaining("TM038").hasMessageContaining(SECOND);
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("s3cret");
        assertThat(Empty.values(database, "select error_text from tidemark_audit where outcome = 'failed'"))
                .hasSize(1)
                .noneMatch(text -> text.contains("s3cret"));
    }
}
