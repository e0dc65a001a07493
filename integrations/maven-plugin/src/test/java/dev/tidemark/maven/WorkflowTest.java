package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflows of the page on continuous integration: each command of theirs runs, in a project as a user has one. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowTest {
    private static final String PHONE = "@Column(length = 20) String phone;";

    @ParameterizedTest
    @ValueSource(strings = {"schema", "deploy"})
    void thePageShowsTheFile(String name) throws Exception {
        assertThat(Files.readString(Workflow.DOCS.resolve("ci.md")))
                .contains("```yaml\n" + Files.readString(Workflow.file(name)) + "```\n");
    }

    @Test
    void aPullRequestFailsUntilTheDraftIsSealedAndIsToldWhatChanges() throws Exception {
        StoryProject project =
                new StoryProject(Path.of("target/workflow-schema").toAbsolutePath());
        project.pom("<url>jdbc:h2:file:${project.basedir}/db/shop</url>", "");
        Workflow workflow = new Workflow("schema", project, Map.of("NUMBER", "7"));
        customer(project, PHONE);

        assertThat(workflow.step("agree").code()).isEqualTo(1);
        assertThat(workflow.said()).contains("unsealed  create table customers", "(exit code 3)");
        assertThat(workflow.step("look at").code()).isZero();
        assertThat(workflow.step("summary").code()).isZero();
        assertThat(workflow.step("comment").code()).isZero();
        assertThat(workflow.summary()).contains("| `draft` | create table customers");
        assertThat(workflow.comment()).startsWith("pr comment 7 --edit-last").endsWith(workflow.summary());

        project.succeeds("tidemark:seal", "-Dmessage=create customers");
        assertThat(workflow.steps()).isEqualTo(4);
        workflow.succeeds();
        assertThat(workflow.said()).contains("nothing  1 revision, and nothing to say of them");
        assertThat(workflow.comment()).contains("-create-customers` | create table customers");
    }

    @Test
    void aDeploymentStopsBeforeItDestroysUntilThatIsAllowedByName() throws Exception {
        StoryProject project =
                new StoryProject(Path.of("target/workflow-deploy").toAbsolutePath());
        project.pom("<url>jdbc:h2:file:${project.basedir}/db/shop</url>", "");
        String url = "jdbc:h2:file:" + project.directory + "/db/shop";
        Map<String, String> database =
                Map.of("TIDEMARK_URL", url, "TIDEMARK_USER", "", "TIDEMARK_PASSWORD", "", "TIDEMARK_ALLOW", "");
        customer(project, PHONE);
        project.succeeds("tidemark:seal", "-Dmessage=create customers");
        Workflow workflow = new Workflow("deploy", project, database);
        assertThat(workflow.steps()).isEqualTo(3);
        workflow.succeeds();
        assertThat(workflow.said())
                .contains(
                        "passes  1 step would run",
                        "upgrade  ",
                        "clean  1 revision, and the database is what it leads to");

        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into customers (name, phone) values ('Ada', '555')");
        }
        customer(project, "");
        project.succeeds("tidemark:seal", "-Dmessage=no phone", "-Ddrop");
        assertThat(workflow.step("refuse").code()).isEqualTo(1);
        assertThat(workflow.said())
                .contains(
                        "TM057", "destroys 1 value of customers.phone", "in -Dtidemark.allow or", "nothing would run");
        assertThat(workflow.step("Upgrade").code()).isEqualTo(1);
        assertThat(workflow.said()).contains("[TM057]");

        Map<String, String> allowed = new HashMap<>(database);
        allowed.put("TIDEMARK_ALLOW", "destructive");
        new Workflow("deploy", project, allowed).succeeds();
    }

    private static void customer(StoryProject project, String more) throws Exception {
        project.write("src/main/java/com/acme/Customer.java", """
                package com.acme;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 80) String name;
                    %s
                }
                """.formatted(more));
    }
}
