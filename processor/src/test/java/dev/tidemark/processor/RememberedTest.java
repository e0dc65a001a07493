package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles after compiles: what is remembered, what is seen without being compiled, and what is not trusted. */
class RememberedTest {
    private static final String CACHE = "target/tidemark/classes.model";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project =
                new Project(folder).entity("Customer", "Long id; String name;").entity("Order", "Long id;");
    }

    @Test
    void betweenChangeAndSealAnUnchangedModelStartsNoHibernate() {
        project.compileAll();
        String draft = project.draft();
        int before = FieldsAsColumns.reads;
        project.compileAll();
        assertThat(FieldsAsColumns.reads).isEqualTo(before);
        assertThat(project.draft()).isEqualTo(draft).contains("createTable(\"Order\"");
    }

    @Test
    void aSnapshotWhoseSchemaWasEditedIsComparedThoughItsFingerprintIsTheModels() {
        project.compileAll();
        String snapshot = project.seal().text("schema.json");
        assertThat(snapshot).contains("\"name\": {");
        project.file("schema.json", snapshot.replace("\"name\": {", "\"title\": {"))
                .compileAll();
        assertThat(project.draft()).contains("\"name\"");
        project.delete("target/tidemark").compileAll();
        assertThat(project.draft()).contains("\"name\"");
    }

    @Test
    void theCacheCanBeDeletedAtAnyTime() {
        project.compileAll();
        String draft = project.draft();
        String cache = project.text(CACHE);
        project.delete("target/tidemark").compileAll();
        assertThat(project.draft()).isEqualTo(draft);
        assertThat(project.text(CACHE)).isEqualTo(cache);
    }

    @Test
    void aDamagedCacheIsNone() {
        project.compileAll();
        String draft = project.draft();
        String cache = project.text(CACHE);
        for (String damaged :
                new String[] {"", "oops", cache.substring(0, cache.length() / 2), cache.replace(':', ' ')}) {
            project.file(CACHE, damaged);
            Project.Outcome outcome = project.compileAll();
            assertThat(outcome.succeeded()).isTrue();
            assertThat(project.draft()).isEqualTo(draft);
            assertThat(project.text(CACHE)).isEqualTo(cache);
        }
    }

    @Test
    void whereNoCacheCanBeWrittenAllGoesOn() {
        project.file("target/tidemark", "a file, not a directory");
        assertThat(project.compileAll().succeeded()).isTrue();
        assertThat(project.draft()).contains("createTable(\"Order\"");
    }

    @Test
    void anIdeRoundOfOneFileKeepsAnEntityThatIsNotSealed() {
        project.with("-Atidemark.ignore=TM025").compileAll();
        project.entity("Customer", "Long id; String name; String phone;");
        assertThat(project.compileOnly("com.acme.Customer").warnings()).isEmpty();
        assertThat(project.draft()).contains("\"phone\"", "createTable(\"Order\"");
    }

    @Test
    void anIdeRoundOfOneFileKeepsAnEntityThatIsSealed() {
        project.compileAll();
        project.seal().compileAll();
        assertThat(project.draft()).isNull();
        project.compileOnly("com.acme.Customer");
        assertThat(project.draft()).isNull();
        assertThat(project.model().types()).containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @Test
    void anIdeRoundWithoutACacheFindsWhatTheClassOutputHas() {
        project.source(
                "org.other.Invoice",
                "package org.other;\n@jakarta.persistence.Entity\npublic class Invoice { Long id; }\n");
        project.compileAll();
        project.delete("target/tidemark").compileOnly("com.acme.Customer");
        assertThat(project.draft()).contains("createTable(\"Order\"", "createTable(\"Invoice\"");
    }

    @Test
    void aDeletedEntityWhoseClassHasStayedDoesNotComeBack() {
        project.compileAll();
        project.seal().delete("src/main/java/com/acme/Order.java");
        project.compileOnly("com.acme.Customer");
        assertThat(project.classes().resolve("com/acme/Order.class")).exists();
        assertThat(project.draft()).contains("retireTable(\"Order\"");
        assertThat(project.model().types()).containsExactly("com.acme.Customer");
    }

    @Test
    void aDeletedEntityDoesNotComeBackWithoutACacheWhereTheSourcePathIsKnown() {
        project.compileAll();
        project.seal().delete("src/main/java/com/acme/Order.java").delete("target/tidemark");
        project.with("-sourcepath", folder.resolve("src/main/java").toString());
        project.compileOnly("com.acme.Customer");
        assertThat(project.draft()).contains("retireTable(\"Order\"");
    }

    @Test
    void aClassThatIsAnEntityNoLongerIsNone() {
        project.compileAll();
        project.seal().source("com.acme.Order", "package com.acme;\npublic class Order { Long id; }\n");
        project.compileOnly("com.acme.Order");
        assertThat(project.draft()).contains("retireTable(\"Order\"");
        project.compileOnly("com.acme.Customer");
        assertThat(project.draft()).contains("retireTable(\"Order\"");
    }

    @Test
    void anEntityInAnothersFileIsFoundThere() {
        project.source("com.acme.Customer", """
                package com.acme;
                @jakarta.persistence.Entity
                public class Customer { Long id; }
                @jakarta.persistence.Entity
                class Address { Long id; }
                """);
        project.compileAll();
        project.compileOnly("com.acme.Order");
        assertThat(project.model().types()).contains("com.acme.Address", "com.acme.Customer");
    }

    @Test
    void anEntityThatTheCompilerDoesNotShowKeepsTheLastDraftAndIsSaid() {
        project.compileAll();
        String draft = project.draft();
        project.entity("Customer", "Long id; String name; String phone;");
        Path customer = folder.resolve("src/main/java/com/acme/Customer.java");
        Project.Outcome outcome = project.javac(List.of(customer), "target/classes", "nowhere");
        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.warnings()).contains("[TM017]", "com.acme.Order");
        assertThat(project.draft()).isEqualTo(draft);
        outcome = project.with("-Atidemark.mode=check").javac(List.of(customer), "target/classes", "nowhere");
        assertThat(outcome.errors()).contains("[TM017]");
    }

    @Test
    void theLastEntityCanGoBeforeItIsSealed() {
        project.compileAll();
        project.delete("src/main/java/com").source("com.acme.Main", "package com.acme;\nclass Main {}\n");
        project.compileOnly("com.acme.Main");
        assertThat(project.draft()).isNull();
    }

    @Test
    void aRevisionThatIsNotCompiledNowStaysInTheIndex() {
        project.compileAll();
        project.seal().source("com.acme.migrations.Data", """
                        package com.acme.migrations;
                        @dev.tidemark.annotations.Revision(id = "a", checksum = "0")
                        public class Data {}
                        """);
        project.compileAll();
        project.compileOnly("com.acme.Customer");
        assertThat(project.index().heads()).containsExactly("a");
        assertThat(Files.exists(folder.resolve(CACHE))).isTrue();
    }
}
