package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a proof finds, says and leaves behind. */
class ProofTest {
    private static final String SCHEMAS =
            "select schema_name from information_schema.schemata where lower(schema_name) like 'tidemark%'";

    @TempDir
    Path directory;

    private static Seal.Revision revision(Schema after, Operation... upgrade) {
        RevisionName name = new RevisionName("20261121-120000-x", "shop", "R20261121_120000_X", "X.");
        return new Seal.Revision(name, List.of(), List.of(upgrade), Customers.with(ID, NAME), after);
    }

    @Test
    void showsHowTheSchemasDiffer() {
        Seal.Revision wrong = revision(
                Customers.with(ID, NAME, PHONE),
                new Operation.AddColumn("customers", PHONE.withType(ColumnType.varchar(30)), null),
                new Operation.AddColumn("customers", Column.of("fax", ColumnType.integer()), null));
        assertThatThrownBy(() -> Proof.of(wrong, null))
                .isInstanceOfSatisfying(
                        ProofFailed.class,
                        failed -> assertThat(failed.lines())
                                .containsExactly(
                                        "+ customers.fax INTEGER",
                                        "- customers.phone CHARACTER VARYING(20)",
                                        "+ customers.phone CHARACTER VARYING(30)"))
                .hasMessageStartingWith("[TM061] after the upgrade: H2 does not have what a new database would have.");
    }

    @ParameterizedTest
    @EnumSource
    void provesOnADatabaseOfTheAuthors(Urls kind) throws Exception {
        String url = kind.fresh();
        Urls.run(url, "create table customers (mine integer)");
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        TemporaryProject.Run run = project.run("seal", "-m", "add phone", "--proof-url=" + url);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("proved there and back on " + (kind == Urls.H2 ? "H2" : "PostgreSQL") + "\n")
                .doesNotContain("unproved");
        assertThat(Urls.rows(url, SCHEMAS)).isEmpty();
        assertThat(Urls.rows(url, "select mine from customers")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingBehindWhenItFails(Urls kind) throws Exception {
        String url = kind.fresh();
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        Column count =
                Column.of("count", ColumnType.integer()).withNullable(false).withDefault("'many'");
        project.compile(Customers.with(ID, NAME, count), Hints.NONE);
        TemporaryProject.Run run = project.run("seal", "-m", "count", "--proof-url=" + url);
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err()).contains("[TM061]", "refuses it", "many").hasLineCount(1);
        assertThat(Urls.rows(url, SCHEMAS)).isEmpty();
        assertThat(project.sources()).hasSize(1);
    }

    @Test
    void saysWhereItCannotConnect() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        TemporaryProject.Run run =
                project.run("seal", "-m", "create customers", "--proof-url=jdbc:postgresql://localhost:1/none");
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err()).contains("[TM064]", "No connection").hasLineCount(1);
        assertThat(project.sources()).isEmpty();
    }

    @Test
    void hasRowsThatSimpleChecksAccept() throws Exception {
        assertThat(proved("name in ('Ada', 'Alan')", "name in ('Ada', 'Grace')"))
                .contains("proved there and back on H2\n")
                .doesNotContain("unproved");
        assertThat(proved("name like 'A%'", "id > 20"))
                .contains("unproved: 3 generated rows, for a check of the old schema refuses them\n")
                .doesNotContain("with rows");
    }

    /** What the upgrade destroys, its way back cannot fill: the author is told, and may write what does. */
    @Test
    void saysWhereTheWayBackHasNoValueForARequiredColumn() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, PHONE.withNullable(false)));
        project.compile(Customers.with(ID), Hints.NONE);
        TemporaryProject.Run run = project.run("seal", "-m", "drop phone", "--drop");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "sealed",
                        "proved in part",
                        "unproved: the way back with rows, add column customers.phone varchar(20) not null:",
                        "without a value for the new column phone");
    }

    @Test
    void saysWhereNothingCouldBeTried() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.compile(Customers.with(ID, Column.of("mail", ColumnType.nativeType("citext"))), Hints.NONE);
        assertThat(project.run("seal", "-m", "create customers").out())
                .contains(
                        "not proved there and back on H2\n", "  unproved: all of it, for H2 cannot create the schema");
        project.compile(
                Schema.of(List.of(Customers.table(ID, NAME).withName("billing.customers")), List.of()), Hints.NONE);
        assertThat(project.run("seal", "-m", "move").out())
                .contains("not proved there and back on H2\n", "  unproved: all of it, for it names schemas");
    }

    /** What seal says of a column that comes to a table with the one check, and another check with it. */
    private String proved(String before, String toCome) throws Exception {
        Path folder = Files.createTempDirectory(directory, "project");
        TemporaryProject project = new TemporaryProject(folder);
        Table table = Customers.table(ID, NAME).with(new Check("ck", before));
        project.seal("create customers", Schema.of(List.of(table), List.of()));
        project.compile(Schema.of(List.of(table.with(PHONE).with(new Check("more", toCome))), List.of()), Hints.NONE);
        TemporaryProject.Run run = project.run("seal", "-m", "add phone");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
