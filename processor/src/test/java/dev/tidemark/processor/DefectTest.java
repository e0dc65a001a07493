package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.processor.mirror.BodilessException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure of Tidemark itself is one line that says what to report; the stack trace stands in a file. */
class DefectTest {
    private static final String TRACE = "target/tidemark/classes.failure.txt";

    @TempDir
    Path folder;

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("no such thing"),
                new NullPointerException(),
                new NoClassDefFoundError("org/hibernate/Gone"),
                new ExceptionInInitializerError("oops"),
                new AssertionError("never"),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOneMessageThatSaysWhatToReport(Throwable failure) {
        Project project = project(failure);
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.messages())
                .singleElement()
                .asString()
                .startsWith("ERROR [TM029]")
                .contains(failure.toString(), "at dev.tidemark.processor.DefectTest", "please report", TRACE)
                .contains("-Atidemark.mode=off")
                .doesNotContain("\n", "\tat ");
        assertThat(project.text(TRACE)).startsWith(failure.toString()).contains("\tat ", "TidemarkProcessor.process");
        assertThat(project.hasIndex()).isFalse();
    }

    @Test
    void withoutTheProcessorTheModuleCompiles() {
        Project project = project(new IllegalStateException("no such thing")).with("-Atidemark.mode=off");
        assertThat(project.compileAll().succeeded()).isTrue();
    }

    @Test
    void whereNoFileCanBeWrittenTheMessageIsAll() {
        Project project = project(new IllegalStateException("no such thing")).file("target/tidemark", "no directory");
        assertThat(project.compileAll().errors()).contains("[TM029]", "please report it with these words");
    }

    @Test
    void isNotBlamedOnTheMapping() {
        RuntimeException ours = at(new NullPointerException(), "java.util.Objects", "dev.tidemark.schema.Table");
        assertThatThrownBy(() -> Defect.rethrow(new IllegalStateException("wrapped", ours)))
                .isSameAs(ours);
        VerifyError mirror = new VerifyError("Bad type on operand stack");
        assertThatThrownBy(() -> Defect.rethrow(new IllegalStateException("wrapped", mirror)))
                .isSameAs(mirror);
    }

    @Test
    void isNotWhatHibernateRefuses() {
        RuntimeException theirs =
                at(new IllegalStateException(), "org.hibernate.boot.Metadata", "dev.tidemark.processor.Compile");
        assertThatNoException().isThrownBy(() -> Defect.rethrow(theirs));
        assertThatNoException().isThrownBy(() -> Defect.rethrow(null));
        assertThatNoException()
                .isThrownBy(
                        () -> Defect.rethrow(at(new BodilessException("com.acme.Upper#getSqlType"), "com.acme.Upper")));
    }

    private static RuntimeException at(RuntimeException failure, String... classNames) {
        failure.setStackTrace(Arrays.stream(classNames)
                .map(name -> new StackTraceElement(name, "call", "File.java", 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    private Project project(Throwable failure) {
        StackTraceElement ours = new StackTraceElement(DefectTest.class.getName(), "project", "DefectTest.java", 1);
        StackTraceElement theirs =
                new StackTraceElement(TidemarkProcessor.class.getName(), "process", "TidemarkProcessor.java", 1);
        failure.setStackTrace(new StackTraceElement[] {ours, theirs});
        return new Project(folder).entity("Customer", "Long id;").asks((environment, roots, isSource) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }
}
