package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that it may run incrementally. */
class GradleTest {
    @TempDir
    Path folder;

    @Test
    void theProcessorIsDeclaredAggregating() throws IOException {
        String services = resource("META-INF/services/javax.annotation.processing.Processor");
        assertThat(services.strip()).isEqualTo(TidemarkProcessor.class.getName());
        assertThat(resource("META-INF/gradle/incremental.annotation.processors").strip())
                .isEqualTo(services.strip() + ",aggregating");
    }

    /** Gradle compiles what has changed and hands every other class to the processor by name. */
    @Test
    void classesThatAreProcessedAgainAreAsSources() {
        Project project =
                new Project(folder).entity("Customer", "Long id; String name;").entity("Order", "Long id;");
        project.compileAll();
        project.seal().entity("Customer", "Long id; String name; String phone;");
        assertThat(project.compileAsGradle("com.acme.Customer", "com.acme.Order")
                        .messages())
                .containsExactly("NOTE Tidemark: the draft holds add column Customer.phone text.");
        assertThat(project.model().types()).containsExactly("com.acme.Customer", "com.acme.Order");
        project.entity("Customer", "Long id; String name;");
        assertThat(project.compileAsGradle("com.acme.Customer", "com.acme.Order")
                        .messages())
                .isEmpty();
        assertThat(project.draft()).isNull();
    }

    @Test
    void ofClassesThatAreProcessedAgainHibernateReadsTheSame() {
        Project project = new Project(folder)
                .asksHibernate()
                .entity("Customer", "@jakarta.persistence.Id Long id; String name;")
                .entity("Order", "@jakarta.persistence.Id Long id; @jakarta.persistence.ManyToOne Customer customer;");
        project.compileAll();
        project.seal();
        project.compileAsGradle("com.acme.Customer", "com.acme.Order");
        assertThat(project.draft()).isNull();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = TidemarkProcessor.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
