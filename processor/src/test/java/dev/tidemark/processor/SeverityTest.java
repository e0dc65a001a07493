package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import dev.tidemark.processor.report.Severities;
import dev.tidemark.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author says of problems: that they fail the compile, or that they are seen and taken on. */
class SeverityTest {
    private static final String ID = "@jakarta.persistence.Id Long id;";
    private static final String MODEL = "target/classes/" + Snapshot.MODEL_RESOURCE;
    private static final String REQUIRED = "\n    @jakarta.persistence.Column(nullable = false) String phone;";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder).asksHibernate();
    }

    @Test
    void aReservedNameIsAWarningAtTheEntityAndAtTheMember() {
        project.entity("Order", ID + "\n    int year;");
        assertThat(project.compileAll().warnings())
                .contains(
                        "WARNING Order.java:4 [TM025] com.acme.Order: the table Order has a name that is reserved on h2"
                                + " and postgresql.",
                        "WARNING Order.java:6 [TM025] com.acme.Order#year: the column year has a name that is"
                                + " reserved on h2.")
                .doesNotContain("Order.id");
    }

    @Test
    void aQuotedNameIsNot() {
        project.source(
                "com.acme.Order",
                "package com.acme;\n\n@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"`Order`\")\n"
                        + "public class Order {\n    " + ID + "\n}\n");
        assertThat(project.compileAll().warnings()).isEmpty();
    }

    @Test
    void aWarningCanFailTheCompile() {
        project.with("-Atidemark.error=TM013, TM025").entity("Order", ID);
        assertThat(project.compileAll().errors()).startsWith("ERROR Order.java:4 [TM025]");
    }

    @Test
    void aWarningCanBeIgnored() {
        project.with("-Atidemark.ignore=TM025").entity("Order", ID);
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(project.text(MODEL)).contains("\"TM025 com.acme.Order\": true");
    }

    @Test
    void aDecisionIsSuppressedWhereItStands() {
        sealed();
        project.entity("Customer", ID + REQUIRED);
        assertThat(project.compileAll().errors()).startsWith("ERROR Customer.java:6 [TM012] com.acme.Customer#phone");
        project.entity("Customer", ID + "\n    @SuppressWarnings(\"tidemark:TM012\")" + REQUIRED);
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.succeeded()).isTrue();
        assertThat(project.text(MODEL)).contains("\"TM012 com.acme.Customer#phone\": true");
    }

    @Test
    void anotherSuppressionDoesNotCount() {
        sealed();
        project.entity("Customer", ID + "\n    @SuppressWarnings({\"unused\", \"tidemark:TM013\"})" + REQUIRED);
        assertThat(project.compileAll().errors()).contains("[TM012]");
    }

    @Test
    void aProblemThatIsNoChoiceIsABadOption() {
        project.with("-Atidemark.ignore=TM001").entity("Customer", ID);
        assertThat(project.compileAll().errors())
                .contains("[TM016] -Atidemark.ignore: \"TM001\" is no problem that can be chosen", "TM012, TM013");
    }

    @Test
    void thePageOfOptionsNamesEachAndEachProblemThatCanBeChosen() throws Exception {
        String page = Files.readString(Path.of("../docs/options.md"));
        assertThat(Options.NAMES).allSatisfy(name -> assertThat(page).contains("`-Atidemark." + name + "="));
        String chosen = Arrays.stream(Code.values())
                .filter(Severities::areChosen)
                .map(Code::id)
                .collect(Collectors.joining(", "));
        assertThat(page.replace('\n', ' ')).contains("can be: " + chosen + " ([errors]");
    }

    private void sealed() {
        project.entity("Customer", ID).compileAll();
        project.seal();
    }
}
