package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person gets wrong: each with one message at its place, and nothing written. */
class BadInputTest {
    private static final String ID = "@jakarta.persistence.Id Long id;";

    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder);
    }

    @Test
    void aMappingThatHibernateRefusesIsAnErrorAtTheEntityWithItsReason() {
        project.asksHibernate().entity("Customer", "Long id;").entity("Order", ID);
        assertThat(refused()).startsWith("ERROR Customer.java:4 [TM001]").contains("has no identifier");
    }

    @Test
    void aMemberThatHibernateRefusesIsAnErrorAtTheMember() {
        project.asksHibernate()
                .entity("Order", ID)
                .entity(
                        "Customer",
                        ID
                                + "\n    @jakarta.persistence.OneToMany(mappedBy = \"customer\") java.util.List<Order> orders;");
        assertThat(refused()).startsWith("ERROR Customer.java:6 [TM001]").contains("'customer'");
    }

    @Test
    void anEmptyBackfillIsAnErrorAtTheMember() {
        project.asksHibernate().entity("Customer", ID + "\n    @dev.tidemark.annotations.Backfill(\" \") String name;");
        assertThat(refused()).startsWith("ERROR Customer.java:6 [TM016]").contains("no expression");
    }

    /** The compiler's own error is enough. */
    @Test
    void aTypeThatDoesNotExistIsLeftToTheCompiler() {
        project.asksHibernate().entity("Customer", ID + "\n    Strin name;");
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.errors()).contains("cannot find symbol").doesNotContain("[TM");
        assertThat(outcome.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.persistence.ManyToOne @jakarta.persistence.JoinColumn(name = \"o\") Order order;"
                        + " @jakarta.persistence.Column(name = \"o\") Long orderId;",
                "@jakarta.persistence.Column(name = \"o\") String a; @jakarta.persistence.Column(name = \"o\") String b;",
                "@jakarta.persistence.Column(name = \"o\") String a; @jakarta.persistence.Column(name = \"O\") String b;"
            })
    void aColumnOfTwoMembersIsAnErrorAtTheEntity(String members) {
        project.asksHibernate().entity("Order", ID).entity("Customer", ID + "\n    " + members);
        assertThat(refused()).startsWith("ERROR Customer.java:4 [TM001]").containsIgnoringCase("'o' is duplicated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.persistence.Column(length = 0) String name; //the length 0",
                "@jakarta.persistence.Column(length = -5) String name; //the length -5",
                "@jakarta.persistence.Column(precision = 2, scale = 5) java.math.BigDecimal price; //scale 5",
                "enum Mood {} @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) Mood mood; //no constants"
            })
    void aSizeThatIsNoneIsAnErrorAtTheMember(String member) {
        project.asksHibernate().entity("Customer", ID + "\n    " + member);
        assertThat(refused())
                .startsWith("ERROR Customer.java:6 [TM001]")
                .contains(member.substring(member.indexOf("//") + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.hibernate.annotations.Comment(\"a\\ud800z\") String name; //comment of the column name",
                "@org.hibernate.annotations.ColumnDefault(\"'\\0'\") String name; //default of the column name",
                "@jakarta.persistence.Column(name = \"na\\0me\") String name; //name of a column"
            })
    void aTextThatNoDatabaseStoresIsAnErrorAtTheMember(String member) {
        project.asksHibernate().entity("Customer", ID + "\n    " + member);
        assertThat(refused())
                .startsWith("ERROR Customer.java:6 [TM001]")
                .contains("The " + member.substring(member.indexOf("//") + 2) + " holds a NUL character or half");
    }

    @Test
    void anIndexNameThatIsThereTwiceIsAnErrorAtTheSecondEntity() {
        String table =
                "@jakarta.persistence.Table(indexes = @jakarta.persistence.Index(name = \"%s\", columnList = \"id\"))";
        for (String name : List.of("Customer", "Purchase")) {
            project.asksHibernate()
                    .source(
                            "com.acme." + name,
                            "package com.acme;\n@jakarta.persistence.Entity\n"
                                    + table.formatted(name.equals("Customer") ? "ix" : "IX") + "\npublic class " + name
                                    + " { " + ID + " }");
        }
        assertThat(refused()).startsWith("ERROR Purchase.java:4 [TM001]").contains("IX", "Customer");
    }

    @Test
    void aColumnOfTwoMembersOfWhichOneOnlyReadsIsNone() {
        project.asksHibernate()
                .entity("Order", ID)
                .entity(
                        "Customer",
                        ID + "\n    @jakarta.persistence.ManyToOne @jakarta.persistence.JoinColumn(name = \"o\")"
                                + " Order order; @jakarta.persistence.Column(name = \"o\", insertable = false,"
                                + " updatable = false) Long orderId;");
        assertThat(project.compileAll().errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uniqueConstraints = @jakarta.persistence.UniqueConstraint(columnNames = \"nope\")",
                "indexes = @jakarta.persistence.Index(columnList = \"id, nope desc\")"
            })
    void aKeyOverAColumnThatIsNotThereIsAnErrorAtTheEntity(String table) {
        project.asksHibernate()
                .source(
                        "com.acme.Customer",
                        "package com.acme;\n\n@jakarta.persistence.Entity @jakarta.persistence.Table(" + table
                                + ")\npublic class Customer {\n    " + ID + "\n}\n");
        assertThat(refused()).startsWith("ERROR Customer.java:4 [TM001]").contains("nope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "Name desc", "lower(name)"})
    void anIndexMayNameAColumnInAnotherCaseAndAnExpression(String columns) {
        project.asksHibernate()
                .source(
                        "com.acme.Customer",
                        "package com.acme;\n\n@jakarta.persistence.Entity @jakarta.persistence.Table(indexes ="
                                + " @jakarta.persistence.Index(columnList = \"" + columns + "\"), uniqueConstraints ="
                                + " @jakarta.persistence.UniqueConstraint(columnNames = \"NAME\"))\npublic class Customer"
                                + " {\n    " + ID + " String name;\n}\n");
        assertThat(project.compileAll().errors()).isEmpty();
    }

    @Test
    void entitiesThatTakeTheirIdentifiersFromEachOtherAreAnError() {
        String id = "@jakarta.persistence.Id @jakarta.persistence.OneToOne ";
        project.asksHibernate().entity("Order", id + "Customer customer;").entity("Customer", id + "Order order;");
        assertThat(refused()).contains(".java:4 [TM001]", "identifier");
    }

    @Test
    void aCustomTypeThatIsBeingCompiledIsAnErrorAtTheField() {
        project.asksHibernate()
                .source("com.acme.Upper", """
                        package com.acme;

                        import java.sql.*;
                        import org.hibernate.type.descriptor.WrapperOptions;

                        public class Upper implements org.hibernate.usertype.UserType<String> {
                            public int getSqlType() { return Types.VARCHAR; }
                            public Class<String> returnedClass() { return String.class; }
                            public String deepCopy(String value) { return value; }
                            public boolean isMutable() { return false; }
                        }
                        """)
                .entity("Customer", ID + "\n    @org.hibernate.annotations.Type(Upper.class) String name;");
        assertThat(refused())
                .startsWith("ERROR Customer.java:6 [TM002]")
                .contains("@JdbcTypeCode", "@Column(columnDefinition)", "another module");
    }

    @Test
    void aTypeThatNoDatabaseSharesIsAnErrorWithTheRemedy() {
        project.asksHibernate()
                .entity("Customer", ID + "\n    @org.hibernate.annotations.JdbcTypeCode(-987) String name;");
        assertThat(refused()).contains("[TM001]", "-987", "columnDefinition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "<<<<<<< HEAD\n", "{\n  \"format\": 1\n}\n", "null"})
    void aDamagedSnapshotIsAnErrorWithFileAndLine(String text) {
        project.entity("Customer", "Long id;").file("schema.json", text).with(snapshot());
        assertThat(refused()).matches("(?s)ERROR \\[TM004] \\S+schema\\.json:\\d+: .*");
        assertThat(project.text("schema.json")).isEqualTo(text);
    }

    @Test
    void aSnapshotWithConflictMarksIsAnErrorAtTheMark() {
        project.entity("Customer", "Long id;").compileAll();
        project.seal();
        String damaged = project.text("schema.json").replaceFirst("\n", "\n<<<<<<< ours\n");
        project.file("schema.json", damaged);
        assertThat(project.compileAll().errors()).contains("[TM004]", "schema.json:2");
        assertThat(project.text("schema.json")).isEqualTo(damaged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"text\"        | \"type\": \"colour\"     | \"colour\" is no column type",
                "\"type\": \"text\"        | \"type\": 7              | \"type\" must be a string",
                "\"id\": {\"type\": \"text\" | \"id\": {                | \"type\" is missing",
                "\"entity\":               | \"uniques\": {\"u\": [\"x\"]}, \"entity\": | names the column \"x\""
            })
    void aFactThatDoesNotFitIsAnErrorAtItsLine(String sound, String damaged, String said) {
        project.entity("Customer", "Long id;").compileAll();
        List<String> lines =
                new ArrayList<>(project.seal().text("schema.json").lines().toList());
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(sound))
                .findFirst()
                .orElseThrow();
        lines.set(at, lines.get(at).replace(sound, damaged).replace("{, ", "{"));
        project.file("schema.json", String.join("\n", lines)).delete("target");
        assertThat(refused()).contains("[TM004]", "schema.json:" + (at + 1) + ": ", said);
    }

    @Test
    void aSnapshotOfANewerTidemarkIsAnErrorThatSaysSo() {
        String newer = sealed().text("schema.json").replace("\"format\": 1", "\"format\": 2");
        project.file("schema.json", newer);
        assertThat(refused()).startsWith("ERROR [TM005]").contains("schema.json:2", "Raise Tidemark's version");
        assertThat(project.text("schema.json")).isEqualTo(newer);
    }

    @Test
    void aSnapshotThatCannotBeReadIsABadOption() {
        project.entity("Customer", "Long id;").with("-Atidemark.snapshot=" + folder);
        assertThat(refused()).startsWith("ERROR [TM016]").contains("-Atidemark.snapshot");
    }

    @Test
    void twoRevisionsWithOneIdAreAnErrorAtTheSecond() {
        sealed().revision("A", "a").revision("B", "a");
        assertThat(refused()).startsWith("ERROR B.java:4 [TM006]").contains("com.acme.migrations.A");
    }

    @Test
    void aMissingParentIsAnErrorAtTheClass() {
        sealed().revision("A", "a").revision("B", "b", "gone");
        assertThat(refused()).startsWith("ERROR B.java:4 [TM007]").contains("has the parent gone");
    }

    @Test
    void aCircleIsAnErrorAtAClassOfIt() {
        sealed().revision("A", "a").revision("B", "b", "a", "c").revision("C", "c", "b");
        assertThat(refused()).startsWith("ERROR B.java:4 [TM008]").contains("b, c");
    }

    @Test
    void aRevisionThatIsReplacedTwiceIsAnErrorAtTheSecond() {
        sealed().revision("A", "a");
        replacing("B");
        replacing("C");
        assertThat(refused()).startsWith("ERROR C.java:4 [TM082]").contains("replaced by com.acme.migrations.B too");
    }

    @Test
    void aParentMayBeGoneThatAnotherReplaces() {
        sealed().revision("C", "c", "a");
        replacing("B");
        assertThat(project.compileAll().errors()).isEmpty();
    }

    /** A revision in place of {@code a}. */
    private void replacing(String name) {
        project.source("com.acme.migrations." + name, """
                package com.acme.migrations;

                @dev.tidemark.annotations.Revision(id = "%1$s", checksum = "", replaces = "a")
                public final class %1$s {}
                """.formatted(name));
    }

    @Test
    void revisionsWithoutASnapshotAreAnErrorAtTheFirst() {
        project.entity("Customer", "Long id;").revision("A", "a");
        assertThat(refused()).startsWith("ERROR A.java:4 [TM003]").contains("-Atidemark.snapshot");
    }

    @Test
    void aRevisionOfTheSnapshotThatIsGoneIsAnError() {
        String sealed = sealed().text("schema.json");
        project.file(
                "schema.json",
                sealed.replace("\"types\":", "\"revisions\": {\"a\": \"com.acme.migrations.A\"},\n\"types\":"));
        assertThat(refused()).startsWith("ERROR [TM020] com.acme.migrations.A").contains("revision a");
    }

    /** What the draft is written with, the module must see; javac would only say that a package does not exist. */
    @Test
    void aModuleThatDoesNotSeeTheRuntimeIsAnErrorThatSaysSo() {
        project.entity("Customer", "Long id;").with("-cp", jakartaPersistenceAlone());
        assertThat(refused()).startsWith("ERROR [TM019]").contains("tidemark-runtime", "requires dev.tidemark.runtime");
    }

    private static String jakartaPersistenceAlone() {
        return Arrays.stream(Project.classPath().split(File.pathSeparator, -1))
                .filter(path -> path.contains("jakarta.persistence-api"))
                .findFirst()
                .orElseThrow();
    }

    /** The one error of a compile that writes nothing. */
    private String refused() {
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(project.hasIndex()).isFalse();
        assertThat(project.path("target/generated-classes/com/acme/migrations/DraftMigration.java"))
                .doesNotExist();
        assertThat(outcome.errors().lines()).as(outcome.errors()).hasSize(1);
        assertThat(outcome.errors()).doesNotContain("\tat ");
        return outcome.errors();
    }

    private Project sealed() {
        project.entity("Customer", "Long id;").compileAll();
        return project.seal().delete("target");
    }

    private String snapshot() {
        return "-Atidemark.snapshot=" + folder.resolve("schema.json");
    }
}
