package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seal that died between its two files: the class is there, the snapshot is the old one. */
class InterruptedSealTest {
    private static final Schema AFTER = Customers.with(ID, NAME, PHONE);

    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
    }

    @Test
    void aSnapshotThatWasEditedFollowsTheRevisions() throws Exception {
        String sealed = Files.readString(project.snapshot());
        Files.writeString(project.snapshot(), sealed.replace("\"length\": 80", "\"length\": 90"));
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(Files.readString(project.snapshot())).isNotEqualTo(sealed);
        assertThat(project.run("check").err())
                .contains("[TM065] META-INF/tidemark/schema.json", "the snapshot was edited");
        assertThat(project.run("seal", "-m", "again").out())
                .startsWith("mended the snapshot")
                .contains("\"again\" names nothing");
        assertThat(Files.readString(project.snapshot())).isEqualTo(sealed);
    }

    @Test
    void theNextSealFinishesIt() throws Exception {
        String old = Files.readString(project.snapshot());
        project.seal("add phone", AFTER);
        String sealed = Files.readString(project.snapshot());
        Files.writeString(project.snapshot(), old);
        isNamedAndMended(AFTER, 2, "finished the seal that was interrupted");
        assertThat(Files.readString(project.snapshot())).isEqualTo(sealed);
    }

    /** What goes has no member any more, whoever writes the snapshot: the revisions do not know the one it had. */
    @Test
    void whatItRetiresIsWrittenAlike() throws Exception {
        Column born = Column.of("born", ColumnType.varchar(10)).withMember("shop.Customer#born");
        Table orders =
                Table.named("orders").with(ID.withMember("shop.Order#id")).withEntity("shop.Order");
        Table customers =
                Customers.table(ID, NAME.withMember("shop.Customer#name")).withEntity("shop.Customer");
        View view = new View("names", "select name from customers", "shop.Names");
        Schema before = Schema.of(List.of(customers.with(born), orders), List.of());
        Schema after = Schema.of(List.of(customers), List.of()).with(view);
        project.seal("birth and orders", before);
        String old = Files.readString(project.snapshot());
        assertThat(old).contains("shop.Customer#born", "shop.Order");
        project.seal("neither", after);
        String sealed = Files.readString(project.snapshot());
        assertThat(sealed).contains("\"retired\": true", "shop.Customer#name", "shop.Names");
        Files.writeString(project.snapshot(), old);
        isNamedAndMended(after, 3, "finished the seal that was interrupted");
        assertThat(Files.readString(project.snapshot())).isEqualTo(sealed);
    }

    /** Two branches, one of which retires; who merges keeps the other's snapshot, has it finished, and joins the heads. */
    @Test
    void afterAMergeTheHeadsAreJoinedWithoutAStep() throws Exception {
        Column born = Column.of("born", ColumnType.varchar(10)).withMember("shop.Customer#born");
        project.seal("add birth", Customers.with(ID, NAME, born));
        String fork = Files.readString(project.snapshot());
        project.seal("no birth", Customers.with(ID, NAME));
        Path retires = project.sources().get(2);
        String source = Files.readString(retires);
        Files.delete(retires);
        Files.writeString(project.snapshot(), fork);
        project.seal("add phone", Customers.with(ID, NAME, born, PHONE));

        Files.writeString(retires, source);
        isNamedAndMended(AFTER, 4, "finished the seal that was interrupted", CheckCommand.SEVERAL_HEADS);
        assertThat(project.run("seal", "-m", "join").out()).doesNotContain("restore", "alter");
        project.compile(AFTER, Hints.NONE);
        assertThat(project.run("check")).isEqualTo(new TemporaryProject.Run(0, "clean  5 revisions\n", ""));
    }

    @Test
    void soDoesTheOneAfterAnAmend() throws Exception {
        project.seal("add phone", AFTER);
        String old = Files.readString(project.snapshot());
        Schema longer = Customers.with(ID, NAME, PHONE.withType(ColumnType.varchar(40)));
        project.compile(longer, Hints.NONE);
        assertThat(project.run("seal", "--amend").out()).contains("amended 2", "proved", "-add-phone");
        String sealed = Files.readString(project.snapshot());
        Files.writeString(project.snapshot(), old);
        isNamedAndMended(longer, 2, "mended the snapshot");
        assertThat(Files.readString(project.snapshot())).isEqualTo(sealed);
    }

    @Test
    void entitiesThatWentOnNeedAPerson() throws Exception {
        String old = Files.readString(project.snapshot());
        project.seal("add phone", AFTER);
        Files.writeString(project.snapshot(), old);
        project.compile(Customers.with(ID, PHONE), Hints.NONE);
        assertThat(project.run("seal", "-m", "more").err())
                .contains("[TM065]", "-add-phone", "Delete the classes of these revisions")
                .hasLineCount(1);
        Files.delete(project.sources().get(1));
        project.compile(Customers.with(ID, PHONE), Hints.NONE);
        assertThat(project.run("seal", "-m", "more", "--no-rename").out()).contains("sealed");
    }

    private void isNamedAndMended(Schema model, int revisions, String greeting) throws Exception {
        isNamedAndMended(model, revisions, greeting, 0);
        assertThat(project.run("check"))
                .isEqualTo(new TemporaryProject.Run(0, "clean  " + revisions + " revisions\n", ""));
    }

    private void isNamedAndMended(Schema model, int revisions, String greeting, int code) throws Exception {
        project.compile(model, Hints.NONE);
        TemporaryProject.Run check = project.run("check");
        assertThat(check.code()).isEqualTo(Cli.ERROR);
        assertThat(check.err())
                .contains("[TM065]", "a seal was interrupted", "Run seal")
                .hasLineCount(1);
        assertThat(project.run("seal", "-m", "again").out()).startsWith(greeting);
        assertThat(project.sources()).hasSize(revisions);
        project.compile(model, Hints.NONE);
        assertThat(project.run("check").code()).isEqualTo(code);
    }
}
