package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.problem.Code;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a production database refuses, on every database, and how it is allowed. */
class ProductionTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-phone";
    private static final String THIRD = "20260103-000000-no-phone";
    private static final String FOURTH = "20260104-000000-small-letters";

    @TempDir
    Path output;

    private Project first() {
        return new Project(output).seal(FIRST, Shop.Customers.class).seal(SECOND, Shop.Phone.class);
    }

    private Project all() {
        return first().seal(THIRD, Shop.NoPhone.class).seal(FOURTH, Shop.SmallLetters.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatDestroysIsRefusedWhereThereIsSomething(Empty kind) throws SQLException {
        DataSource database = kind.database();
        first().on(database).production(true).upgrade();
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'A@example.org', '123')");

        Tidemark tidemark = all().review().on(database).production(true);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM057")
                .hasMessageContaining(THIRD)
                .hasMessageContaining("destroys 1 value of ")
                .hasMessageContaining("--allow");
        assertThat(Empty.values(database, "select phone from customers")).containsExactly("123");
        assertThat(tidemark.status().current()).containsExactly(SECOND);

        assertThatThrownBy(() -> tidemark.allow("destructive:20260102").upgrade())
                .hasMessageContaining("TM057");
        assertThat(tidemark.allow("destructive:20260103").upgrade().steps()).hasSize(2);
        assertThat(Empty.columns(database)).doesNotContain("customers.phone");

        assertThatThrownBy(() -> tidemark.downgrade("base"))
                .hasMessageContaining("TM057")
                .hasMessageContaining("destroys 1 row of ");
        assertThat(Empty.values(database, "select email from customers")).containsExactly("a@example.org");
        assertThat(tidemark.allow("destructive").downgrade("base").steps()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsLostNothingIsRefused(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = all().review().on(database).production(true);
        assertThat(tidemark.upgrade().steps()).hasSize(4);
        assertThat(tidemark.downgrade("base").steps()).hasSize(4);
    }

    @Test
    void sqlIsRefusedUntilSomebodyHasReviewedIt() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark unreviewed = all().on(database).production(true);
        assertThatThrownBy(unreviewed::upgrade)
                .hasMessageContaining("TM057")
                .hasMessageContaining(FOURTH)
                .hasMessageContaining("nobody has reviewed")
                .hasMessageContaining("tidemark review " + FOURTH);
        assertThat(unreviewed.history()).isEmpty();
        assertThat(unreviewed.allow("native").upgrade().steps()).hasSize(4);
    }

    @Test
    void allIsToldAtOnceAndBeforeAnythingRuns() throws SQLException {
        DataSource database = Empty.H2.database();
        first().on(database).upgrade();
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'A@example.org', '123')");

        Project project = all().draft(Shop.City.class);
        assertThat(project.on(database).production(true).findings())
                .extracting(Finding::code)
                .containsExactly(Code.DRAFT_REFUSED, Code.PRODUCTION_REFUSED, Code.PRODUCTION_REFUSED);
        assertThat(project.on(database).findings()).isEmpty();
        assertThatThrownBy(() -> all().on(database).production(true).upgrade())
                .hasMessageContaining(THIRD + ": drop column customers.phone")
                .hasMessageContaining(FOURTH + ": nobody has reviewed");
        assertThat(Empty.columns(database)).contains("customers.phone");
    }

    @Test
    void whatIsNeitherTrueNorFalseIsRefused() throws SQLException {
        DataSource database = Empty.H2.database();
        System.setProperty("tidemark.production", "yes");
        try {
            assertThatThrownBy(() -> Tidemark.of(database))
                    .hasMessageContaining("TM064")
                    .hasMessageContaining("tidemark.production")
                    .hasMessageContaining("Say true or false");
        } finally {
            System.clearProperty("tidemark.production");
        }
    }

    @Test
    void whatCannotBeAllowedIsSaid() throws SQLException {
        Tidemark tidemark = Tidemark.of(Empty.H2.database());
        for (String name : List.of("everything", "destructive:", "draft", ":")) {
            assertThatThrownBy(() -> tidemark.allow(name))
                    .hasMessageContaining("TM064")
                    .hasMessageContaining("destructive or native");
        }
        tidemark.allow("", " destructive , native:2026");
    }
}
