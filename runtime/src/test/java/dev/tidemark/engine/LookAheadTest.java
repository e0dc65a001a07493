package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.backup.Backups;
import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.problem.Code;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are asked for ahead, also where they will have another name by then. */
class LookAheadTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-phone";
    private static final String THIRD = "20260103-000000-renamed";

    @TempDir
    Path output;

    /** A table and a column get other names; then the column goes, and another must tell its rows apart. */
    public static final class Renamed implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.renameTable("customers", "people");
            db.alterTable("people", t -> {
                t.renameColumn("phone", "telephone");
                t.renameColumn("email", "mail");
                t.alterColumn("mail", varchar(320))
                        .notNull()
                        .becomes(varchar(5))
                        .notNull();
                t.dropColumn("telephone", varchar(32));
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("people", t -> {
                t.addColumn("telephone", varchar(32));
                t.alterColumn("mail", varchar(5))
                        .notNull()
                        .becomes(varchar(320))
                        .notNull();
                t.renameColumn("mail", "email");
                t.renameColumn("telephone", "phone");
            });
            db.renameTable("people", "customers");
        }
    }

    /** The table goes under another name than it came by. */
    public static final class Gone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.renameTable("customers", "people");
            db.dropTable("people", t -> {
                t.column("id", bigint()).notNull();
                t.column("email", varchar(320)).notNull();
                t.column("phone", varchar(32));
                t.primaryKey("id");
                t.unique("uk_customers_email", "email");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.createTable("people", t -> {
                t.column("id", bigint()).notNull();
                t.column("email", varchar(320)).notNull();
                t.column("phone", varchar(32));
                t.primaryKey("id");
                t.unique("uk_customers_email", "email");
            });
            db.renameTable("people", "customers");
        }
    }

    /** Visits, with the time of day. */
    public static final class Visits implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("visits", t -> {
                t.column("id", bigint()).notNull();
                t.column("came", timestamp(6));
                t.primaryKey("id");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("visits", t -> {
                t.column("id", bigint()).notNull();
                t.column("came", timestamp(6));
                t.primaryKey("id");
            });
        }
    }

    /** Visits without the time of day. */
    public static final class Days implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("visits", t -> t.alterColumn("came", timestamp(6)).becomes(date()));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("visits", t -> t.alterColumn("came", date()).becomes(timestamp(6)));
        }
    }

    /** The same, by a person's word. */
    public static final class MeantDays implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable(
                    "visits",
                    t -> t.alterColumn("came", timestamp(6)).becomes(date()).backfill("cast(came as date)"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("visits", t -> t.alterColumn("came", date()).becomes(timestamp(6)));
        }
    }

    private Project first() {
        return new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRenamedAndThenDroppedIsCounted(Empty kind) throws SQLException {
        DataSource database = kind.database();
        first().on(database).upgrade();
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'a@example.org', '123')");

        Tidemark tidemark = first().seal(THIRD, Renamed.class).on(database).production(true);
        assertThat(tidemark.findings())
                .extracting(Finding::code)
                .containsExactly(Code.PRODUCTION_REFUSED, Code.ROWS_IN_THE_WAY);
        assertThat(tidemark.findings().get(0).text())
                .contains("people.telephone with its values destroys 1 value of customers.phone");
        assertThatThrownBy(tidemark::upgrade).hasMessageContaining("TM057");
        assertThat(Empty.columns(database)).contains("customers.phone");

        Tidemark gone = first().seal(THIRD, Gone.class).on(database).production(true);
        assertThat(gone.findings())
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .startsWith("drop table people")
                .endsWith(" destroys 1 row of customers");
    }

    @Test
    void whereNothingIsThereNothingIsFound() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = first().seal(THIRD, Renamed.class).on(database).production(true);
        assertThat(tidemark.findings()).isEmpty();
        assertThat(tidemark.upgrade().steps()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aTimeOfDayIsNotCut(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = new Project(output).seal(FIRST, Visits.class);
        project.on(database).upgrade();
        String moment = kind == Empty.SQLITE ? "" : "timestamp ";
        if (kind == Empty.DERBY) {
            Empty.run(database, "insert into visits values (1, timestamp('2020-01-02 10:11:12'))");
        } else {
            Empty.run(database, "insert into visits values (1, " + moment + "'2020-01-02 10:11:12')");
        }

        Tidemark tidemark = project.seal(SECOND, Days.class).on(database);
        assertThat(tidemark.findings()).extracting(Finding::code).containsExactly(Code.ROWS_IN_THE_WAY);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM039")
                .hasMessageContaining("1 row of visits whose came does not fit its new type")
                .hasMessageContaining("backfill");
        assertThat(Empty.values(database, "select came from visits").get(0)).contains("10:11:12");
    }

    /** What a person's own expression makes of values is meant; a backup has them as they were. */
    @Test
    void aBackupIsWrittenBeforeValuesAreCut() throws SQLException {
        DataSource database = Empty.H2.database();
        Project project = new Project(output).seal(FIRST, Visits.class);
        project.on(database).upgrade();
        Empty.run(database, "insert into visits values (1, timestamp '2020-01-02 10:11:12')");

        Tidemark tidemark =
                project.seal(SECOND, MeantDays.class).on(database).backups(Backups.in(output.resolve("backups")));
        List<Path> backups = tidemark.upgrade().backups();
        assertThat(backups).hasSize(1);
        assertThat(Empty.values(database, "select came from visits")).containsExactly("2020-01-02");
    }
}
