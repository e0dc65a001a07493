package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a compile writes and what it may not trust, with Maven as a user has it. */
class MavenStoriesTest {
    private static final String NAME = "@Column(length = 80) String name;";
    private static final String PHONE = NAME + " @Column(length = 20) String phone;";
    private static final String SNAPSHOT = "src/main/resources/" + Snapshot.RESOURCE;
    private static final String INDEX = "target/classes/" + RevisionIndex.RESOURCE;
    private static final String DRAFT = "target/classes/com/acme/migrations/DraftMigration.class";

    private static final String OTHER_HIBERNATE = "7.2.4.Final";
    private final StoryProject project;

    MavenStoriesTest() throws IOException {
        project = new StoryProject(Path.of("target/stories").toAbsolutePath());
    }

    @BeforeEach
    void aProjectWithOneEntity() throws IOException {
        entity("Customer", NAME);
    }

    @Test
    void aChangeMakesADraftAndUndoingItLeavesNone() throws Exception {
        project.succeeds("compile").contains("the draft holds create table Customer");
        assertThat(project.path(DRAFT)).exists();
        project.succeeds("compile").contains("Nothing to compile");
        assertThat(index().draft()).isNotNull();
        project.succeeds("tidemark:seal", "-Dmessage=create customers");

        entity("Customer", PHONE);
        project.succeeds("compile").contains("the draft holds add column Customer.phone");
        assertThat(index().draft()).isNotNull();
        assertThat(project.path(DRAFT)).exists();

        entity("Customer", NAME);
        project.succeeds("compile").doesNotContain("the draft holds");
        assertThat(index().draft()).isNull();
        assertThat(index().revisions()).hasSize(1);
        assertThat(project.path(DRAFT)).doesNotExist();
        assertThat(project.path("target/generated-sources/annotations/com")).doesNotExist();
    }

    /** With this setting Maven compiles the changed files alone and deletes no output. */
    @Test
    void oneEntityCompiledAloneDropsNoOther() throws Exception {
        project.pom("<configuration>", "<configuration><useIncrementalCompilation>false</useIncrementalCompilation>");
        entity("Order", "@ManyToOne Customer customer;");
        project.succeeds("compile").contains("Compiling 2 source files");
        seal();

        entity("Customer", PHONE);
        project.succeeds("compile")
                .contains("Compiling 1 source file", "the draft holds add column Customer.phone")
                .doesNotContain("retire", "drop");

        entity("Customer", NAME);
        project.succeeds("compile").doesNotContain("the draft holds");
        assertThat(index().draft()).isNull();
        assertThat(project.text("target/classes/" + Snapshot.MODEL_RESOURCE)).contains("com.acme.Order");
        // The class has stayed; the index says that it counts no more.
        assertThat(project.path(DRAFT)).exists();

        project.delete("src/main/java/com/acme/Order.java");
        entity("Customer", PHONE);
        project.succeeds("compile").contains("add column Customer.phone", "retire table Order");
    }

    @Test
    void whereOnlyTheSnapshotChangesNothingPassesUnseen() throws Exception {
        project.succeeds("tidemark:seal", "-Dmessage=create customers");
        project.succeeds("compile").doesNotContain("the draft holds");
        project.write(SNAPSHOT, project.text(SNAPSHOT).replace("\"length\": 80", "\"length\": 40"));

        project.succeeds("compile").contains("Nothing to compile");
        project.fails("tidemark:check").contains("[TM063]");
        project.fails("tidemark:seal", "-Dmessage=more").contains("[TM063]");
        project.succeeds("clean", "compile").contains("the draft holds", "Customer.name", "80");
    }

    @Test
    void theCacheCanGoAtAnyTime() throws Exception {
        project.succeeds("compile");
        String index = project.text(INDEX);
        assertThat(project.path("target/tidemark/classes.model")).exists();
        project.delete("target/tidemark");
        touch();
        project.succeeds("compile");
        assertThat(project.text(INDEX)).isEqualTo(index);
        project.succeeds("clean", "compile");
        assertThat(project.text(INDEX)).isEqualTo(index);
    }

    @Test
    void entitiesOfTestsAreNoneOfTheApplications() throws Exception {
        project.write(
                "src/test/java/com/acme/Fixture.java",
                "package com.acme;\n@jakarta.persistence.Entity\nclass Fixture { @jakarta.persistence.Id Long id; Customer of; }\n");
        project.succeeds("test-compile").contains("create table Customer").doesNotContain("Fixture (");
        assertThat(project.path("target/test-classes/com/acme/Fixture.class")).exists();
        assertThat(project.path("target/test-classes/META-INF")).doesNotExist();
        assertThat(project.text("target/classes/" + Snapshot.MODEL_RESOURCE)).doesNotContain("Fixture");
        assertThat(project.path("target/tidemark").toFile().list()).containsExactly("classes.model");
    }

    @Test
    void theModeIsDraftCheckOrOff() throws Exception {
        project.pom(
                "<configuration>", "<configuration><compilerArgs><arg>-Atidemark.mode=${mode}</arg></compilerArgs>");
        project.fails("compile", "-Dmode=check").contains("Customer.java:[", "[TM015]", "create table Customer");
        assertThat(project.path(DRAFT)).doesNotExist();
        project.succeeds("clean", "compile", "-Dmode=draft").contains("the draft holds create table Customer");
        project.succeeds("clean", "compile", "-Dmode=off").doesNotContain("the draft holds");
        assertThat(project.path("target/classes/META-INF")).doesNotExist();
    }

    /** Hibernate's own processor, which writes a class for each entity, brings Hibernate with it: no word of other versions. */
    @Test
    void hibernatesMetamodelIsWrittenBesideTheDraft() throws Exception {
        project.pom("<version>${hibernate.version}</version>", "<version>" + OTHER_HIBERNATE + "</version>");
        project.pom("<annotationProcessorPaths>", """
                <annotationProcessorPaths>
                  <path>
                    <groupId>org.hibernate.orm</groupId>
                    <artifactId>hibernate-processor</artifactId>
                    <version>%s</version>
                  </path>""".formatted(OTHER_HIBERNATE));
        project.write(
                "src/main/java/com/acme/Names.java",
                "package com.acme;\n\nclass Names {\n    String name = Customer_.NAME;\n}\n");
        project.succeeds("compile").contains("create table Customer").doesNotContain("[TM");
        assertThat(project.path("target/classes/com/acme/Customer_.class")).exists();
        assertThat(project.path(DRAFT)).exists();
        seal();
        project.succeeds("clean", "compile").doesNotContain("the draft holds", "[TM");
        assertThat(index().draft()).isNull();
    }

    @Test
    void anotherHibernateThanTheApplicationsIsSaidWithTheLinesToAdd() throws Exception {
        project.pom("<version>${hibernate.version}</version>", "<version>" + OTHER_HIBERNATE + "</version>");
        project.succeeds("compile").contains("[TM009]", "the application runs " + OTHER_HIBERNATE);
        project.pom("<annotationProcessorPaths>", """
                <annotationProcessorPaths>
                  <path>
                    <groupId>org.hibernate.orm</groupId>
                    <artifactId>hibernate-core</artifactId>
                    <version>%s</version>
                  </path>""".formatted(OTHER_HIBERNATE));
        project.succeeds("clean", "compile").doesNotContain("TM009").contains("create table Customer");
    }

    @Test
    void aDamagedSnapshotIsAnErrorOfTheBuildAndRevisionsWithoutOneToo() throws Exception {
        project.succeeds("tidemark:seal", "-Dmessage=create customers");
        String sound = project.text(SNAPSHOT);
        project.write(SNAPSHOT, sound.replace("\"format\": 1", "\"format\": 99"));
        touch();
        project.fails("compile").contains("[TM005]", "schema.json:2", "Raise Tidemark's version");
        project.write(SNAPSHOT, sound.replaceFirst("\n", "\n<<<<<<< ours\n"));
        project.fails("compile").contains("[TM004]", "schema.json:2", "merge conflict", "mvn tidemark:merge");
        project.delete(SNAPSHOT);
        project.fails("clean", "compile").contains("[TM003]", "_CreateCustomers.java:[");
        project.write(SNAPSHOT, sound);
        project.succeeds("compile").doesNotContain("the draft holds");
    }

    @Test
    void aNamedModuleThatRequiresTheRuntimeHasItsDraft() throws Exception {
        project.write(
                "src/main/java/module-info.java", "module com.acme.shop {\n    requires jakarta.persistence;\n}\n");
        project.fails("compile").contains("[TM019]", "requires dev.tidemark.runtime");
        project.write(
                "src/main/java/module-info.java",
                "module com.acme.shop {\n    requires jakarta.persistence;\n    requires dev.tidemark.runtime;\n}\n");
        project.succeeds("compile").contains("create table Customer").doesNotContain("[TM");
        assertThat(project.path(DRAFT)).exists();
    }

    private void seal() throws IOException {
        project.write(SNAPSHOT, project.text("target/classes/" + Snapshot.MODEL_RESOURCE));
    }

    private void touch() throws IOException {
        project.write("src/main/java/com/acme/Touched.java", "package com.acme;\n\nclass Touched {}\n");
    }

    private void entity(String name, String fields) throws IOException {
        project.write("src/main/java/com/acme/" + name + ".java", """
                package com.acme;

                import jakarta.persistence.*;

                @Entity
                public class %s {
                    @Id Long id;
                    %s
                }
                """.formatted(name, fields));
    }

    private RevisionIndex index() throws IOException {
        return RevisionIndex.read(project.text(INDEX), INDEX);
    }
}
