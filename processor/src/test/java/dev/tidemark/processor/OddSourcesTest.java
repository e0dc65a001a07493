package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that no one writes often and the compiler takes: Tidemark takes them too. */
class OddSourcesTest {
    private static final String ID = "@jakarta.persistence.Id Long id;";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder).asksHibernate();
    }

    @Test
    void aCommentMayHoldEveryCharacter() {
        project.entity(
                "Customer",
                ID
                        + "\n    @org.hibernate.annotations.Comment(\"\\\\ ä \\u2028 \\u2029 \\ud83d\\ude00 */ \\t\") String name;");
        assertThat(compiled()).contains("\"\\u2028\" + \" \" + \"\\u2029\"", "\\\\ \\u00e4 ", "\\ud83d\\ude00 */ \\t");
    }

    @Test
    void aClassOfTheMigrationsPackageMayBeNamedOverride() {
        project.entity("Customer", ID)
                .source("com.acme.migrations.Override", "package com.acme.migrations;\n\npublic class Override {}\n");
        assertThat(compiled()).contains("@java.lang.Override");
    }

    @Test
    void dollarsMayBelongToNames() {
        project.source("com.acme.Out$er", """
                package com.acme;

                public class Out$er {
                    @jakarta.persistence.Entity
                    public static class Cus$tomer {
                        @jakarta.persistence.Id Long id;
                        @jakarta.persistence.Embedded Address$ address;
                    }

                    @jakarta.persistence.Embeddable
                    public static class Address$ {
                        String street;
                    }
                }
                """).entity("$Order", ID);
        assertThat(compiled()).contains("street");
        project.seal();
        assertThat(compiled()).isEmpty();
        project.entity("$Order", ID + "\n    @jakarta.persistence.Column(nullable = false) String phone;");
        assertThat(project.compileAll().errors()).startsWith("ERROR $Order.java:6 [TM012]");
    }

    @Test
    void anEnumMayHaveThousandsOfConstants() {
        String constants = IntStream.range(0, 3000).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
        project.source("com.acme.Colour", "package com.acme;\n\npublic enum Colour { " + constants + " }\n")
                .entity(
                        "Customer",
                        ID
                                + "\n    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) Colour colour;");
        assertThat(compiled()).contains("\"C999\", \"C1000\"", "\"C2999\"");
    }

    @Test
    void sourcesMayBeInAnotherEncodingThanTheSnapshot() {
        project.with("-encoding", "ISO-8859-1")
                .entity("Customer", ID + "\n    @org.hibernate.annotations.Comment(\"\\u20ac \\u00e4\") String name;");
        assertThat(compiled()).contains(".comment(\"\\u20ac \\u00e4\")");
        String snapshot = project.seal().text("schema.json");
        project.forgetsTheSnapshot().file("target/classes/META-INF/tidemark/schema.json", snapshot);
        Project.Outcome outcome = project.compileOnly("com.acme.Customer");
        assertThat(outcome.errors()).isEmpty();
        assertThat(project.index().draft()).isNull();
    }

    /** The draft's source; empty where there is none. */
    private String compiled() {
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.succeeded()).isTrue();
        String draft = project.draft();
        return draft == null ? "" : draft;
    }
}
