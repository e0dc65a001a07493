package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class that the pages on Quarkus and Jakarta EE show: Hibernate calls it before it validates. */
class UpgradeFirstTest {
    private static final Path DOCS = Path.of("../../docs");

    @TempDir
    Path directory;

    private EntityProject shop;
    private String source;
    private JdbcDataSource database;

    @BeforeEach
    void aSealedRevisionAndAnEmptyDatabase() throws Exception {
        source = Files.readString(DOCS.resolve("examples/hibernate/UpgradeFirst.java"));
        shop = new EntityProject(directory.resolve("mine"), "shop.Customer");
        shop.write("shop.Customer", """
                package shop;

                @jakarta.persistence.Entity
                public class Customer {
                    @jakarta.persistence.Id Long id;
                    String name;
                }
                """);
        shop.write("shop.UpgradeFirst", source);
        shop.compile();
        assertThat(shop.project.run("seal", "-m", "open").err()).isEmpty();
        shop.compile();
        database = new JdbcDataSource();
        database.setUrl(Urls.H2.fresh());
    }

    @Test
    void hibernateFindsWhatItAsksFor() throws Exception {
        assertThatThrownBy(this::start).isInstanceOf(SchemaManagementException.class);

        Path services = Files.createDirectories(classes().resolve("META-INF/services"));
        Files.writeString(services.resolve("org.hibernate.integrator.spi.Integrator"), "shop.UpgradeFirst\n");
        start();
        start();
        assertThat(Urls.rows(database.getURL(), "select count(*) from tidemark_history"))
                .containsExactly("1");
    }

    @Test
    void bothPagesShowTheFile() throws Exception {
        for (String page : new String[] {"quarkus.md", "jakarta-ee.md"}) {
            assertThat(Files.readString(DOCS.resolve(page))).contains("```java\n" + source + "```\n");
        }
    }

    /** As a server does, with the application's classes as those of the thread. */
    private void start() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes().toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            shop.hibernate("hibernate.connection.datasource", database, "validate");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path classes() {
        return shop.project.directory.resolve("target/classes");
    }
}
