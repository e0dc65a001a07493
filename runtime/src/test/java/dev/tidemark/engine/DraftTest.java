package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.net.URL;
import java.net.URLClassLoader;
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
                        List.of(SECOND), List.of(), List.of(SECOND), Status.Draft.NONE, List.of(), List.of()));
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
}
