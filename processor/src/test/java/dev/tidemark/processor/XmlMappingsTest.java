package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code orm.xml} and {@code persistence.xml} say beside the annotations. */
class XmlMappingsTest {
    private static final String ORM = """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
              <package>com.acme</package>
              %s
            </entity-mappings>
            """;
    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              %s
            </persistence>
            """;

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void anEntityAndAPlainClass() {
        project = new Project(directory)
                .asksHibernate()
                .entity("Customer", "@jakarta.persistence.Id Long id; String name;");
        project.source("com.acme.Plain", "package com.acme; public class Plain { Long id; String note; }");
    }

    private Project.Outcome compile() {
        return project.javac(project.sources("src/main/java"), "target/classes", "target/classes");
    }

    private Project resource(String name, String frame, String text) {
        return project.file("target/classes/META-INF/" + name, frame.formatted(text));
    }

    private Table table(String name) {
        return Objects.requireNonNull(project.model().schema().table(name));
    }

    private Column column(String table, String name) {
        return Objects.requireNonNull(table(table).column(name));
    }

    @Test
    void aMappingFileMapsAClassAndOverridesAnnotations() {
        resource("orm.xml", ORM, """
                <entity class="Plain" access="FIELD">
                  <table name="plain_things"/>
                  <attributes><id name="id"/><basic name="note"><column name="remark" length="40"/></basic></attributes>
                </entity>
                <entity class="Customer" access="FIELD">
                  <attributes><basic name="name"><column name="full_name"/></basic></attributes>
                </entity>
                """);
        Project.Outcome outcome = compile();
        assertThat(outcome.errors()).isEmpty();
        assertThat(project.model().types()).containsExactly("com.acme.Customer", "com.acme.Plain");
        assertThat(table("plain_things").entity()).isEqualTo("com.acme.Plain");
        assertThat(column("plain_things", "remark").type()).isEqualTo(ColumnType.varchar(40));
        assertThat(column("plain_things", "remark").member()).isEqualTo("com.acme.Plain#note");
        assertThat(table("Customer").columns()).containsOnlyKeys("id", "full_name");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', UTF-8",
        "\uFEFF, '', UTF-8",
        "\uFEFF, <?xml version=\"1.0\" encoding=\"UTF-8\"?>, UTF-8",
        "\uFEFF, <?xml version=\"1.0\" encoding=\"UTF-16\"?>, UTF-16LE",
        "'', <?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?>, ISO-8859-1"
    })
    void aMappingFileIsReadInTheEncodingThatItSays(String mark, String declaration, Charset encoding)
            throws IOException {
        resource(
                "orm.xml",
                ORM,
                "<entity class=\"Plain\" access=\"FIELD\"><table name=\"größen\"/>"
                        + "<attributes><id name=\"id\"/></attributes></entity>");
        Path file = project.path("target/classes/META-INF/orm.xml");
        Files.writeString(file, mark + declaration + Files.readString(file), encoding);
        assertThat(compile().errors()).isEmpty();
        assertThat(table("größen").entity()).isEqualTo("com.acme.Plain");
    }

    @Test
    void aTextThatNoClassFileHoldsIsAnErrorAtItsMember() {
        resource("orm.xml", ORM, """
                <entity class="Plain" access="FIELD"><attributes><id name="id"/><basic name="note">
                  <column column-definition="varchar(%s)"/></basic></attributes></entity>
                """.formatted("ü".repeat(33_000)));
        assertThat(compile().errors()).contains("[TM001]", "The type of the column note is longer than 65535 bytes");
    }

    @Test
    void aChangeOfTheFileIsADifference() {
        resource(
                "orm.xml",
                ORM,
                "<entity class=\"Plain\" access=\"FIELD\"><attributes><id name=\"id\"/></attributes></entity>");
        assertThat(compile().errors()).isEmpty();
        project.seal();
        assertThat(compile().errors()).isEmpty();
        assertThat(project.draft()).isNull();
        resource(
                "orm.xml",
                ORM,
                "<entity class=\"Plain\" access=\"FIELD\"><attributes><id name=\"id\"><column name=\"no\"/></id></attributes></entity>");
        assertThat(compile().errors()).isEmpty();
        assertThat(project.draft()).contains("t.renameColumn(\"id\", \"no\")");
    }

    @Test
    void aUnitNamesFilesClassesAndSettings() {
        resource(
                "more.xml",
                ORM,
                "<entity class=\"Plain\" access=\"FIELD\"><attributes><id name=\"id\"/></attributes></entity>");
        resource("persistence.xml", UNIT, """
                <persistence-unit name="shop">
                  <mapping-file>META-INF/more.xml</mapping-file>
                  <exclude-unlisted-classes/>
                  <properties>
                    <property name="hibernate.default_schema" value="shop"/>
                    <property name="hibernate.connection.url" value="jdbc:nothing"/>
                    <property name="hibernate.dialect" value="NoSuchDialect"/>
                  </properties>
                </persistence-unit>
                """);
        assertThat(compile().errors()).isEmpty();
        assertThat(project.model().schema().tables()).containsOnlyKeys("shop.Plain");
        assertThat(project.model().settings())
                .containsEntry("hibernate.default_schema", "shop")
                .hasSize(2);
        project.with("-Atidemark.hibernate.default_schema=other");
        assertThat(compile().errors()).isEmpty();
        assertThat(project.model().schema().tables()).containsOnlyKeys("other.Plain");
    }

    @Test
    void oneOfSeveralUnitsMustBeNamed() {
        resource("persistence.xml", UNIT, """
                <persistence-unit name="one"/>
                <persistence-unit name="two"><class>com.acme.Plain</class></persistence-unit>
                """);
        assertThat(compile().errors()).contains("[TM016] -Atidemark.unit", "one, two");
        project.with("-Atidemark.unit=three");
        assertThat(compile().errors()).contains("[TM016] -Atidemark.unit", "one, two");
        project.with("-Atidemark.unit=one");
        assertThat(compile().errors()).isEmpty();
        assertThat(project.model().schema().tables()).containsOnlyKeys("Customer");
    }

    @Test
    void brokenFilesAreToldAtTheirLine() {
        resource("orm.xml", ORM, "<entity");
        assertThat(compile().errors()).contains("[TM001] META-INF/orm.xml:4");
        assertThat(project.hasIndex()).isFalse();
        resource("orm.xml", ORM, "<entity class=\"Plain\"><wrong/></entity>");
        assertThat(compile().errors())
                .contains("[TM001] META-INF/orm.xml", "wrong")
                .doesNotContain("Expected");
        project.delete("target/classes/META-INF/orm.xml");
        resource(
                "persistence.xml",
                UNIT,
                "<persistence-unit name=\"a\"><mapping-file>gone.xml</mapping-file></persistence-unit>");
        assertThat(compile().errors()).contains("[TM001] META-INF/persistence.xml", "gone.xml");
    }
}
