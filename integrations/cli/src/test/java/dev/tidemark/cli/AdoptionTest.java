package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A database that Flyway or Liquibase made, with names of its own, comes under Tidemark and goes on with it, there and back;
 * the other tool's history stays as it is.
 */
class AdoptionTest {
    @TempDir
    Path directory;

    private Shop shop;
    private EntityProject entities;
    private TemporaryProject project;

    static Stream<Arguments> pairs() {
        return Arrays.stream(MadeBefore.values())
                .flatMap(server -> Arrays.stream(Predecessors.values()).map(tool -> Arguments.of(server, tool)));
    }

    @BeforeEach
    void project() throws Exception {
        shop = new Shop(directory);
        entities = shop.entities;
        project = shop.project;
    }

    /** With all names; without checks, which databases word anew. */
    private static List<String> schema(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            return Facts.of(Dialects.of(connection).introspectNamed(connection)).stream()
                    .filter(line -> !line.contains(" check "))
                    .toList();
        }
    }

    private static List<String> rows(String url) throws Exception {
        return Urls.rows(
                url,
                "select c.mail, c.legacy_code, p.state, p.note from customers c left join purchases p"
                        + " on p.customer_id = c.id order by c.id");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void itIsTakenOverChangedAndTakenBack(MadeBefore server, Predecessors tool) throws Exception {
        String database = server.fresh();
        String url = "--url=" + database;
        tool.migrate(database, Files.createDirectories(directory.resolve("scripts")), Shop.scripts(server));
        List<String> history = tool.rows(database);
        List<String> made = schema(database);

        assertThat(project.run("upgrade", url).err().toLowerCase(Locale.ROOT))
                .contains("[tm041]", tool.said.toLowerCase(Locale.ROOT), "tidemark baseline --url=jdbc:")
                .hasLineCount(1);
        assertThat(schema(database)).isEqualTo(made);

        assertThat(project.succeeds("baseline", url, "-m", "what was there"))
                .contains(
                        "harmless  customers.mail: is varchar(120), expected varchar(80)",
                        "harmless  customers.legacy_code: the column is in no revision",
                        "wrote  ",
                        "WhatWasThere.java",
                        "-what-was-there")
                .doesNotContain("harmful");
        entities.compile();
        assertThat(project.succeeds("check", url))
                .isEqualTo("clean  1 revision, and the database is what it leads to\n");
        entities.hibernate(database, "validate");
        List<String> before = schema(database);
        assertThat(before).containsAll(made);
        List<String> rowsBefore = rows(database);

        shop.asTheyBecome();
        project.succeeds("seal", "-m", "open up");
        entities.compile();
        for (int time = 0; time < (tool == Predecessors.FLYWAY ? 2 : 1); time++) {
            project.succeeds("upgrade", url);
            if (time == 0) {
                entities.hibernate(database, "validate");
                assertThat(project.succeeds("check", url)).startsWith("clean  2 revisions");
            }
            Urls.run(
                    database,
                    "insert into customers (mail) values ('ada@example.org')",
                    "insert into purchases (customer_id, state) values (77, 'SENT')",
                    "delete from purchases where customer_id = 77",
                    "delete from customers where id > 2");
            project.succeeds("downgrade", "-1", url);
            assertThat(schema(database)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(rows(database)).isEqualTo(rowsBefore);
            assertThatThrownBy(
                            () -> Urls.run(database, "insert into purchases (customer_id, state) values (1, 'SENT')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Urls.run(database, "insert into customers (mail) values ('ada@example.org')"))
                    .isInstanceOf(SQLException.class);
        }
        shop.asTheyWere();
        entities.hibernate(database, "validate");
        assertThat(tool.rows(database)).isEqualTo(history);
    }
}
