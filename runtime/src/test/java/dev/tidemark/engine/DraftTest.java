package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In development the database follows the code, and keeps its rows. */
class DraftTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-second";
    private static final String THIRD = "20260103-000000-third";

    @TempDir
    Path output;

    private Project sealed() {
        return new Project(output).seal(FIRST, Shop.Customers.class);
    }

    private static void insert(DataSource database) throws SQLException {
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'a@example.org', '0123')");
    }

    private static List<String> phones(DataSource database) throws SQLException {
        return Empty.values(database, "select phone from customers");
    }

    @ParameterizedTest
    @EnumSource
    void aChangedDraftIsFollowedAndADiscardedOneTakenBack(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = sealed().draft(Shop.Phone.class);
        project.on(database).upgrade();
        assertThat(project.on(database).status().draft()).isEqualTo(Status.Draft.APPLIED);
        insert(database);

        project.draft(Shop.PhoneAndCity.class);
        assertThat(project.on(database).upgrade().steps())
                .extracting(Result.Done::action)
                .containsExactly(Plan.Action.FOLLOW);
        assertThat(phones(database)).containsExactly("0123");
        assertThat(Empty.columns(database)).contains("customers.city");
        assertThat(project.on(database).drift()).isEmpty();

        // What only an earlier form had stays while the draft lasts, and comes back with its values.
        project.draft(Shop.City.class);
        project.on(database).upgrade();
        project.draft(Shop.PhoneAndCity.class);
        project.on(database).upgrade();
        assertThat(phones(database)).containsExactly("0123");
        project.draft(Shop.City.class);
        project.on(database).upgrade();

        project.discard();
        assertThat(project.on(database).upgrade().steps())
                .extracting(Result.Done::action)
                .containsExactly(Plan.Action.DISCARD);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
        assertThat(project.on(database).status().draft()).isEqualTo(Status.Draft.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void aSealedDraftIsOnlyRelabelled(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = sealed().draft(Shop.Phone.class);
        project.on(database).upgrade();
        insert(database);

        project.seal(SECOND, Shop.Phone.class);
        Plan plan = project.on(database).plan();
        assertThat(plan.steps()).extracting(Plan.Step::action).containsExactly(Plan.Action.RELABEL);
        assertThat(plan.steps().get(0).sql()).isEmpty();
        project.on(database).upgrade();
        assertThat(phones(database)).containsExactly("0123");
        assertThat(project.on(database).status())
                .isEqualTo(new Status(
                        List.of(SECOND), List.of(), List.of(SECOND), Status.Draft.NONE, List.of(), List.of(), null));
        project.on(database).downgrade("-1");
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
    }

    @ParameterizedTest
    @EnumSource
    void aColleaguesRevisionComesBeneathTheDraft(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = sealed().draft(Shop.Phone.class);
        project.on(database).upgrade();
        insert(database);

        project.seal(SECOND, Shop.Orders.class).draft(Shop.Phone.class);
        project.on(database).upgrade();
        assertThat(phones(database)).containsExactly("0123");
        assertThat(Empty.columns(database)).contains("orders.id");
        assertThat(project.on(database).history()).extracting(HistoryEntry::id).containsExactly(FIRST, SECOND, "draft");
        assertThat(project.on(database).upgrade().steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAmendedHeadRunsAgainInDevelopment(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = sealed().seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        project.amend(Shop.PhoneAndCity.class);
        assertThat(project.on(database).upgrade().steps())
                .extracting(Result.Done::action)
                .containsExactly(Plan.Action.DOWNGRADE, Plan.Action.UPGRADE);
        assertThat(Empty.columns(database)).contains("customers.phone", "customers.city");
    }

    @Test
    void aDraftRunsNeitherInProductionNorFromAnArchive() throws Exception {
        DataSource database = Empty.H2.database();
        Project project = sealed().draft(Shop.Phone.class);
        assertThatThrownBy(() -> project.on(database).production(true).upgrade())
                .hasMessageContaining("TM040");
        project.compile();
        try (URLClassLoader archive =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, Shop.class.getClassLoader()) {
                    @Override
                    public @Nullable URL getResource(String name) {
                        return name.endsWith(".class") ? null : super.getResource(name);
                    }
                }) {
            Tidemark tidemark = Tidemark.of(database).classLoader(archive);
            assertThatThrownBy(tidemark::upgrade)
                    .hasMessageContaining("TM040")
                    .hasMessageContaining("archive")
                    .hasMessageContaining("tidemark seal -m")
                    .hasMessageContaining("mvn tidemark:seal -Dmessage=");
            assertThat(Empty.columns(database)).isEmpty();
            tidemark.allowDraft(true).upgrade();
        }
        assertThat(Empty.columns(database)).contains("customers.phone");
    }

    @Test
    void anothersDraftIsNeverTakenBack() throws SQLException {
        DataSource database = Empty.H2.database();
        Project project = sealed().draft(Shop.Phone.class);
        project.on(database).owner("anna").upgrade();
        assertThat(project.on(database).owner("ben").upgrade().steps()).isEmpty();
        project.discard();
        assertThat(project.on(database).owner("ben").upgrade().steps()).isEmpty();
        assertThatThrownBy(() -> project.on(database).owner("ben").downgrade("-1"))
                .hasMessageContaining("TM040")
                .hasMessageContaining("anna");
        project.seal(SECOND, Shop.Orders.class);
        assertThatThrownBy(() -> project.on(database).owner("ben").upgrade()).hasMessageContaining("anna");
        assertThat(Empty.columns(database)).contains("customers.phone");
        project.on(database).owner("anna").upgrade();
        assertThat(Empty.columns(database)).doesNotContain("customers.phone").contains("orders.id");
    }

    /** A column that the draft retires while another comes, and renames once it is told that they are one. */
    @ParameterizedTest
    @EnumSource
    void aRenameThatIsSaidLateKeepsTheValues(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        insert(database);
        project.draft(MobileForPhone.class);
        project.on(database).upgrade();

        project.draft(PhoneIsMobile.class);
        assertThat(project.on(database).upgrade().steps())
                .extracting(Result.Done::action)
                .containsExactly(Plan.Action.DISCARD, Plan.Action.UPGRADE);
        assertThat(Empty.values(database, "select mobile from customers")).containsExactly("0123");
        assertThat(Empty.columns(database)).doesNotContain("customers.phone");

        // And the other way round.
        project.draft(MobileForPhone.class);
        project.on(database).upgrade();
        assertThat(Empty.values(database, "select mobile from customers where mobile is null"))
                .hasSize(1);
        project.seal(THIRD, MobileForPhone.class);
        project.on(database).upgrade();
        project.on(database).downgrade("-1");
        assertThat(phones(database)).containsExactly("0123");
        assertThat(project.on(database).drift()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRenameThatIsSealedOtherwiseKeepsTheValues(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        insert(database);
        project.draft(MobileForPhone.class);
        project.on(database).upgrade();
        project.seal(THIRD, PhoneIsMobile.class);
        project.on(database).upgrade();
        assertThat(Empty.values(database, "select mobile from customers")).containsExactly("0123");
        assertThat(project.on(database).drift()).isEmpty();
    }

    @Test
    void anAmendedRenameKeepsTheValues() throws SQLException {
        DataSource database = Empty.H2.database();
        Project project = new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, Shop.Phone.class)
                .seal(THIRD, Shop.Orders.class);
        project.on(database).upgrade();
        insert(database);
        project.draft(MobileForPhone.class);
        project.on(database).upgrade();
        project.amend(OrdersAndMobile.class);
        project.on(database).upgrade();
        assertThat(Empty.values(database, "select mobile from customers")).containsExactly("0123");
        assertThat(project.on(database).drift()).isEmpty();
    }

    @Test
    void aRenameThatIsSaidLateLosesNoOtherValueEither() throws SQLException {
        DataSource database = Empty.H2.database();
        Project project = new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        insert(database);
        project.draft(MobileForPhone.class);
        project.on(database).upgrade();
        Empty.run(database, "update customers set mobile = '0777'");

        project.draft(PhoneIsMobile.class);
        List<String> before = Empty.columns(database);
        assertThatThrownBy(() -> project.on(database).upgrade())
                .hasMessageContaining("TM040")
                .hasMessageContaining("customers.phone")
                .hasMessageContaining("1 value of customers.mobile")
                .hasMessageContaining("tidemark draft discard");
        assertThat(Empty.columns(database)).isEqualTo(before);
        project.draft(MobileForPhone.class);
        assertThat(project.on(database).upgrade().steps()).isEmpty();
    }

    /** What a draft does with a rename that nobody has told. */
    public static final class MobileForPhone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.retireColumn("phone", varchar(32));
                t.addColumn("mobile", varchar(32));
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.dropColumn("mobile", varchar(32));
                t.restoreColumn("phone", varchar(32));
            });
        }
    }

    /** What it does once it is told. */
    public static final class PhoneIsMobile implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.renameColumn("phone", "mobile"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.renameColumn("mobile", "phone"));
        }
    }

    /** A head that takes the rename in. */
    public static final class OrdersAndMobile implements Migration {
        @Override
        public void upgrade(Operations db) {
            new Shop.Orders().upgrade(db);
            new PhoneIsMobile().upgrade(db);
        }

        @Override
        public void downgrade(Operations db) {
            new PhoneIsMobile().downgrade(db);
            new Shop.Orders().downgrade(db);
        }
    }

    /** As a live reload leaves it that compiles before it copies what a seal has written. */
    @Test
    void aDraftOfAnotherSnapshotIsRefused() throws Exception {
        DataSource database = Empty.H2.database();
        Project project = new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .draft(Shop.Orders.class);
        ClassLoader compiled = project.compile();
        Path snapshot = output.resolve("META-INF/tidemark/schema.json");
        Files.writeString(snapshot, SnapshotFormat.write(Snapshot.EMPTY));
        assertThatThrownBy(() -> Tidemark.of(database).classLoader(compiled).upgrade())
                .hasMessageContaining("TM063")
                .hasMessageContaining("Compile again");
        assertThat(project.on(database).upgrade().steps()).hasSize(2);
    }
}
