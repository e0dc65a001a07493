package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dialect that another has added is found, asked first, and known to the compile. */
class OwnDialectTest {
    @TempDir
    Path folder;

    @Test
    void isAskedBeforeThoseThatComeWithTidemark() throws SQLException {
        Operation create = new Operation.CreateTable(Table.named("boats").with(Column.of("id", ColumnType.bigint())));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:harbor");
                Statement statement = connection.createStatement()) {
            Dialect dialect = Dialects.of(connection);
            assertThat(dialect.name()).isEqualTo("harbor");
            for (String sql : dialect.sql(List.of(create), () -> Schema.EMPTY).get(0)) {
                assertThat(sql).startsWith("/* harbor */");
                statement.execute(sql);
            }
            assertThat(dialect.introspect(connection).tables()).containsOnlyKeys("boats");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(Dialects.of(connection).name()).isEqualTo("h2");
        }
    }

    @Test
    void theCompileHoldsNamesAgainstIt() {
        Project project = new Project(folder).asksHibernate();
        project.entity("Boat", "@jakarta.persistence.Id Long id;\n    String quay;\n    String lengthOverAll;");
        assertThat(project.compileAll().warnings()).isEmpty();
        project.with("-Atidemark.databases=h2, harbor");
        assertThat(project.compileAll().warnings())
                .contains("quay has a name that is reserved on harbor")
                .contains("lengthOverAll has a name of 13 bytes, longer than is kept on harbor");
    }

    @Test
    void oneThatIsNotThereIsNamedWithThoseThatAre() {
        Project project = new Project(folder);
        project.entity("Boat", "@jakarta.persistence.Id Long id;").with("-Atidemark.databases=oracel");
        assertThat(project.compileAll().errors())
                .contains("-Atidemark.databases")
                .contains("oracel")
                .contains("harbor, shoal, h2, postgresql");
    }

    @Test
    void oneThatIsNotProvedIsAllowedByName() throws SQLException {
        assertThat(Dialects.named("mysql").isProved()).isFalse();
        assertThat(Dialects.named("mariadb").isProved()).isTrue();
        String before = System.getProperty(Dialects.UNPROVED);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:shoal")) {
            assertThatThrownBy(() -> Dialects.of(connection)).hasMessageContaining("-Dtidemark.unproved=shoal");
            System.setProperty(Dialects.UNPROVED, "mysql,shoal");
            assertThat(Dialects.of(connection).name()).isEqualTo("shoal");
        } finally {
            if (before == null) {
                System.clearProperty(Dialects.UNPROVED);
            } else {
                System.setProperty(Dialects.UNPROVED, before);
            }
        }
    }
}
