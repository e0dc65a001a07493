package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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

    /** Gradle hands the processor an environment that is not javac's own, so there are no syntax trees to ask. */
    @Test
    void inAnEnvironmentThatIsNotTheCompilersOwnItReadsTheSame() {
        Project project = new Project(folder)
                .asksHibernate()
                .wrappedIn(InAnotherEnvironment::new)
                .entity("Customer", "@jakarta.persistence.Id Long id; State state; enum State { NEW, OLD }")
                .entity("Order", "@jakarta.persistence.Id Long id;");
        project.compileAll();
        assertThat(project.draft()).contains("createTable(\"Customer\"", "createTable(\"Order\"");
        project.entity("Customer", "@jakarta.persistence.Id Long id; State state; enum State { NEW, OLD, GONE }");
        project.seal().compileOnly("com.acme.Customer");
        assertThat(project.draft()).doesNotContain("Order");
    }

    private static final class InAnotherEnvironment extends AbstractProcessor {
        private final Processor processor;

        InAnotherEnvironment(Processor processor) {
            this.processor = processor;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    GradleTest.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.invoke(environment, arguments)));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = TidemarkProcessor.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
