package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every goal, in a project as a user has one, from the first entity to a revision taken back. */
class GoalsTest {
    private static final String PHONE = "@Column(length = 20) String phone;";

    private final StoryProject project;

    GoalsTest() throws Exception {
        project = new StoryProject(Path.of("target/story").toAbsolutePath());
    }

    @Test
    void fromTheFirstEntityToARevisionTakenBack() throws Exception {
        customer("");
        project.fails("tidemark:check")
                .contains(
                        "unsealed  create table customers",
                        "Seal the draft: tidemark seal -m \"…\" (Maven: mvn tidemark:seal -Dmessage=\"…\"). (exit code 3)");
        project.fails("tidemark:seal")
                .contains("[TM064] -Dmessage: Say what the revision does: seal -Dmessage=\"add phone\"");
        project.succeeds("tidemark:seal", "-Dmessage=create customers").contains("sealed", "proved");
        assertThat(project.sources()).anyMatch(file -> file.toString().endsWith("_CreateCustomers.java"));
        assertThat(project.directory.resolve("src/main/resources/META-INF/tidemark/schema.json"))
                .exists();
        project.succeeds("tidemark:upgrade", "tidemark:current").contains("-create-customers");
        sql("insert into customers (name) values ('Ada')");

        customer(PHONE);
        project.succeeds("tidemark:status", "tidemark:upgrade").contains("draft    pending", "upgrade  draft");
        sql("update customers set phone = '555'");
        project.succeeds("tidemark:seal", "-Dmessage=add phone").contains("add column customers.phone varchar(20)");
        project.succeeds("tidemark:upgrade", "tidemark:check", "tidemark:history")
                .contains("relabel", "clean", "-add-phone");
        assertThat(sql("select name, phone from customers")).containsExactly("Ada 555");

        project.succeeds("tidemark:plan", "tidemark:show", "tidemark:heads", "-Dtarget=-1", "-Drevision=add-phone")
                .contains("destroys  1 value of ", "this is what downgrade would do", "checksum  ", "parents   ");
        project.succeeds("tidemark:verify", "tidemark:doctor", "tidemark:drift", "tidemark:branches")
                .contains(
                        "verified  2 revisions up, down and up again on H2",
                        "ok  rights",
                        "The history has no branches.");
        project.succeeds("-q", "tidemark:status").contains("pending  none").doesNotContain("INFO");
        project.succeeds("tidemark:status", "-Djson", "-Doutput=target/status.json");
        assertThat(project.text("target/status.json"))
                .startsWith("{")
                .contains("\"pending\": []")
                .endsWith("}\n");
        project.succeeds("tidemark:report", "-Doutput=target/report.html");
        assertThat(project.text("target/report.html")).contains("<!DOCTYPE html>", "-add-phone", "<svg", "applied");
        project.succeeds("tidemark:report", "-Dmarkdown", "-Ddatabase=mariadb", "-Drange=create-customers:head", "-q")
                .contains("add column customers.phone varchar(20)", "add column phone varchar(20)")
                .doesNotContain("<svg", "INFO");
        project.succeeds("tidemark:prod-check", "-Djson", "-Doutput=target/prod-check.json");
        assertThat(project.text("target/prod-check.json")).contains("\"result\": \"passes\"");
        project.fails("tidemark:downgrade", "-Dtarget=-1").contains("[TM070]", "1 value of ", "say -Dyes");
        project.succeeds("tidemark:downgrade", "-Dtarget=-1", "-DdryRun").contains("Nothing was changed");
        project.succeeds("tidemark:downgrade", "tidemark:current", "-Dtarget=-1", "-Dyes")
                .contains("-create-customers");
        assertThat(sql("select name from customers")).containsExactly("Ada");
        project.fails("tidemark:check").contains("The database is behind. Run upgrade. (exit code 2)");
        project.succeeds("tidemark:restamp", "tidemark:sql", "tidemark:stamp", "-Ddatabase=postgresql", "-Dtarget=head")
                .contains("Every checksum is right", "add column phone varchar(20)", "stamp");
        project.fails("tidemark:check")
                .contains("customers.phone: the column is missing", "or make it in the entities. (exit code 4)");
        project.succeeds("tidemark:check", "-Dtidemark.skip")
                .contains("Left out: tidemark.skip.")
                .doesNotContain("missing");
        project.succeeds("tidemark:help").contains("tidemark:seal", "Proves the draft");
        project.fails("tidemark:baseline").contains("[TM064] baseline");
        project.fails("tidemark:merge").contains("no conflict");
        project.fails("tidemark:reset").contains("[TM070] The reset", "say -Dyes");
        project.succeeds("tidemark:draft").contains("There is no draft");
        project.fails("tidemark:squash").contains("[TM064]", "squash base:add-phone -Dmessage=");
        project.succeeds("tidemark:squash", "-Drange=base:head", "-Dmessage=the shop", "-Ddelete")
                .contains("squashed 2 revisions", "deleted  ");
        assertThat(project.sources()).noneMatch(file -> file.toString().endsWith("_AddPhone.java"));
        project.succeeds("tidemark:status", "tidemark:upgrade").contains("-the-shop", "stamp");

        project.pom("</modelVersion>", "</modelVersion><packaging>pom</packaging>");
        project.succeeds("tidemark:check").contains("Left out: a module of packaging pom");
    }

    private void customer(String more) throws Exception {
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

    /** The rows of a query, or none. */
    private List<String> sql(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + project.directory + "/db/shop");
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append(i == 1 ? "" : " ").append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
