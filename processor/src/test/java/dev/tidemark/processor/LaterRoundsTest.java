package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other processors write entities, or what entities need; they run after ours. */
class LaterRoundsTest {
    private static final String ASKED = "target/generated-classes/com/acme/migrations/round1/package-info.java";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder).entity("Customer", "Long id;");
    }

    @Test
    void anEntityOfTheNextRoundIsRead() {
        project.with(new Writes((number, round) -> number == 1 ? "Invoice" : null));
        assertThat(project.compileAll().warnings()).isEmpty();
        assertThat(project.draft()).contains("createTable(\"Customer\"", "createTable(\"Invoice\"");
    }

    @Test
    void entitiesOfManyRoundsAreRead() {
        project.with(new Writes((number, round) -> number < 6 ? "Entity" + number : null));
        assertThat(project.compileAll().warnings()).isEmpty();
        assertThat(project.model().types()).hasSize(6);
    }

    @Test
    void aGeneratedEntityIsNotGoneWhenItsSourceIsWrittenAnew() {
        project.with(new Writes((number, round) -> number == 1 ? "Invoice" : null));
        project.compileAll();
        project.seal().with(new Writes((number, round) -> number == 1 ? "Invoice" : null));
        assertThat(project.compileAll().warnings()).isEmpty();
        assertThat(project.draft()).isNull();
    }

    @Test
    void anEntityThatComesAfterAQuietRoundIsSaid() {
        project.with(new Writes((number, round) -> number == 3 ? "Invoice" : null));
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.warnings()).contains("[TM017]", "com.acme.Invoice");
    }

    /** The compiler itself warns of it. */
    @Test
    void anEntityOfTheLastRoundComesTooLate() {
        project.with(new Writes((number, round) -> round.processingOver() ? "Invoice" : null));
        assertThat(project.compileAll().warnings()).contains("'com.acme.Invoice' created in the last round");
        assertThat(project.model().types()).containsExactly("com.acme.Customer");
    }

    @Test
    void aTypeThatAnotherProcessorWritesForAnEntityIsAwaited() {
        project.entity("Customer", "Long id; Invoice lastOrder;");
        project.with(new Writes((number, round) -> number == 1 ? "Invoice" : null));
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isTrue();
        assertThat(project.draft()).contains("\"lastOrder\"", "createTable(\"Invoice\"");
    }

    @Test
    void ofATypeThatNobodyWritesOnlyTheCompilerSpeaks() {
        project.entity("Customer", "Long id; Nowhere nowhere;");
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.errors()).contains("Customer.java:5", "Nowhere").doesNotContain("[TM");
        assertThat(project.hasIndex()).isFalse();
    }

    @Test
    void ofAnAnnotationThatNobodyWritesOnlyTheCompilerSpeaks() {
        project.entity("Customer", "@Nowhere Long id;");
        assertThat(project.compileAll().errors()).contains("Nowhere").doesNotContain("[TM");
        project.entity("Customer", "@jakarta.persistence.Convert(converter = Nowhere.class) Long id;");
        assertThat(project.compileAll().errors()).contains("Nowhere").doesNotContain("[TM");
    }

    @Test
    void aSourceThatDoesNotParseIsTheCompilersAlone() {
        project.entity("Customer", "Long id");
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.errors()).contains("';' expected").doesNotContain("[TM");
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void aRoundIsAskedForOnlyWhereThereMayBeADraft() {
        project.compileAll();
        assertThat(folder.resolve(ASKED)).exists();
        project.seal().delete("target/generated-classes").compileAll();
        assertThat(folder.resolve(ASKED)).doesNotExist();
        assertThat(project.draft()).isNull();
    }

    @Test
    void theRoundAskedForLeavesNoClass() {
        project.compileAll();
        assertThat(project.classes().resolve("com/acme/migrations/DraftMigration.class"))
                .exists();
        assertThat(project.classes().resolve("com/acme/migrations/round1")).doesNotExist();
    }

    /** Writes an entity where the function of the round's number, from 1 on, names one. */
    private static final class Writes extends AbstractProcessor {
        private final BiFunction<Integer, RoundEnvironment, @Nullable String> names;
        private int number;

        Writes(BiFunction<Integer, RoundEnvironment, @Nullable String> names) {
            this.names = names;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            number++;
            String name = names.apply(number, round);
            if (name != null) {
                try (Writer source = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme." + name)
                        .openWriter()) {
                    source.write(
                            "package com.acme;\n@jakarta.persistence.Entity\npublic class " + name + " { Long id; }\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    /** As live reloads do, after another compile. */
    @Test
    void whatWasGeneratedMayBeCompiledAgainWhereItIsTheSame() {
        project.compileAll();
        List<Path> all = new ArrayList<>(project.sources("src/main/java"));
        all.addAll(project.sources("target/generated-classes"));
        assertThat(all).anyMatch(file -> file.endsWith("DraftMigration.java"));
        assertThat(all).anyMatch(file -> file.endsWith("round1/package-info.java"));
        String index = project.text("target/classes/META-INF/tidemark/index");
        assertThat(project.javac(all, "target/classes", "target/classes").messages())
                .noneMatch(said -> said.startsWith("ERROR") || said.startsWith("WARNING"));
        assertThat(project.text("target/classes/META-INF/tidemark/index")).isEqualTo(index);

        project.entity("Customer", "Long id; String name; String phone;");
        assertThat(project.javac(all, "target/classes", "target/classes").errors())
                .contains("[TM018] com.acme.migrations.DraftMigration", "out of them");
    }
}
