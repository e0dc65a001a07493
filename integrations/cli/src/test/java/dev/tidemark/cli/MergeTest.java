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
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshots of two branches, by git and by hand; and a database that begins anew. */
class MergeTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isEqualTo(arguments[0].equals("merge") ? 1 : 0);
    }

    private static String file(Schema schema, String revision) {
        TreeMap<String, String> revisions = new TreeMap<>(java.util.Map.of(revision, "shop.R"));
        return SnapshotFormat.write(new Snapshot("", new TreeMap<>(), revisions, new TreeSet<>(), schema));
    }

    @Test
    void whatGitLeavesIsMergedByItsMeaning() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", "src");
        git("commit", "-qm", "one");
        git("checkout", "-qb", "theirs");
        project.seal("add fax", Customers.with(ID, NAME, TwoBranches.FAX));
        git("add", "src");
        git("commit", "-qm", "fax");
        git("checkout", "-q", "main");
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        git("add", "src");
        git("commit", "-qm", "phone");
        assertThat(project.run("merge").err()).contains("[TM064]", "no conflict");
        git("merge", "theirs");
        assertThat(Files.readString(project.snapshot())).contains("<<<<<<<");

        TemporaryProject.Run run = project.run("merge");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("merged  ").contains("3 revisions");
        Schema both = Customers.with(ID, NAME, PHONE, TwoBranches.FAX);
        assertThat(SnapshotFormat.read(Files.readString(project.snapshot()), "").schema())
                .isEqualTo(both);
        project.compile(both, Hints.NONE);
        assertThat(project.run("check").code()).isEqualTo(CheckCommand.SEVERAL_HEADS);
        assertThat(project.run("seal", "-m", "join").err()).isEmpty();
        project.compile(both, Hints.NONE);
        assertThat(project.run("check").out()).isEqualTo("clean  4 revisions\n");
    }

    @Test
    void whatBothHaveChangedIsSaidAndNothingIsWritten() throws Exception {
        Path base = Files.writeString(directory.resolve("base"), file(Customers.with(ID, NAME), "a"));
        Schema shorter = Customers.with(ID, NAME.withType(ColumnType.varchar(40)));
        Path ours = Files.writeString(directory.resolve("ours"), file(shorter, "b"));
        Schema longer = Customers.with(ID, NAME.withType(ColumnType.varchar(99)));
        Path theirs = Files.writeString(directory.resolve("theirs"), file(longer, "c"));
        TemporaryProject.Run run = project.run("merge", base.toString(), ours.toString(), theirs.toString());
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err())
                .contains("[TM071]", "customers.name: changed here, changed otherwise there", "Keep both revisions");
        assertThat(Files.readString(ours)).isEqualTo(file(shorter, "b"));

        Files.writeString(theirs, file(Schema.EMPTY, "c"));
        assertThat(project.run("merge", base.toString(), ours.toString(), theirs.toString())
                        .err())
                .contains("customers: changed here, gone there");
        Files.writeString(theirs, file(Customers.with(ID, NAME, PHONE), "c"));
        assertThat(project.run("merge", base.toString(), ours.toString(), theirs.toString())
                        .code())
                .isZero();
        Snapshot merged = SnapshotFormat.read(Files.readString(ours), "");
        assertThat(merged.revisions()).containsOnlyKeys("b", "c");
        assertThat(merged.schema()).isEqualTo(Customers.with(ID, NAME.withType(ColumnType.varchar(40)), PHONE));
    }

    @Test
    void twoColumnsForOneMemberAreAConflict() throws Exception {
        Schema before = Customers.with(ID, NAME.withMember("name"));
        Path base = Files.writeString(directory.resolve("base"), file(before, "a"));
        Schema one = Customers.with(ID, NAME.withName("full_name").withMember("name"));
        Path ours = Files.writeString(directory.resolve("ours"), file(one, "a"));
        Schema other = Customers.with(ID, NAME.withName("whole_name").withMember("name"));
        Path theirs = Files.writeString(directory.resolve("theirs"), file(other, "a"));
        assertThat(project.run("merge", base.toString(), ours.toString(), theirs.toString())
                        .err())
                .contains("name has the columns full_name and whole_name");
    }

    @Test
    void severalColumnsOfOneMemberAreNoneWhereASideHasThemSo() throws Exception {
        Schema before = Customers.with(ID, NAME, column("city", "address"), column("street", "address"))
                .with(ofOneMember("customer_phones", "phones", "customer_id", "phone"))
                .with(ofOneMember("customer_groups", "groups", "customers_id", "groups_id"));
        assertThat(merged(before, before, before)).isEqualTo(before);

        Schema fax = before.with(table(before, "customers").with(TwoBranches.FAX));
        Schema phone = before.with(table(before, "customers").with(PHONE));
        Schema both = fax.with(table(fax, "customers").with(PHONE));
        assertThat(table(merged(before, fax, phone), "customers").columns())
                .isEqualTo(table(both, "customers").columns());

        Schema more = fax.with(table(fax, "customer_phones").with(column("kind", "phones")));
        assertThat(table(merged(before, phone, more), "customer_phones")).isEqualTo(table(more, "customer_phones"));
    }

    private static Table table(Schema schema, String name) {
        return java.util.Objects.requireNonNull(schema.table(name));
    }

    private static Column column(String name, String member) {
        return Column.of(name, ColumnType.varchar(40)).withMember("com.acme.shop.Customer#" + member);
    }

    private static Table ofOneMember(String name, String member, String key, String value) {
        return Table.named(name).with(column(key, member)).with(column(value, member));
    }

    private Schema merged(Schema before, Schema one, Schema other) throws Exception {
        Path base = Files.writeString(directory.resolve("base"), file(before, "a"));
        Path ours = Files.writeString(directory.resolve("ours"), file(one, "a"));
        Path theirs = Files.writeString(directory.resolve("theirs"), file(other, "a"));
        assertThat(project.run("merge", base.toString(), ours.toString(), theirs.toString())
                        .err())
                .isEmpty();
        return SnapshotFormat.read(Files.readString(ours), "").schema();
    }

    @Test
    void resetBeginsAnewButNotInProduction() throws Exception {
        String url = Urls.POSTGRESQL.fresh();
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
        Urls.run(url, "insert into customers (id) values (1)");
        assertThat(project.run("reset", "--url=" + url).err()).contains("[TM070]", "1 revision, 1 row of ");
        System.setProperty("tidemark.production", "true");
        try {
            assertThat(project.run("reset", "--yes", "--url=" + url).err()).contains("[TM057]", "production");
        } finally {
            System.clearProperty("tidemark.production");
        }
        assertThat(Urls.rows(url, "select id from customers")).containsExactly("1");
        assertThat(project.run("reset", "--yes", "--url=" + url).out()).contains("the database is at base.");
        assertThat(Urls.rows(url, "select table_name from information_schema.tables where table_name = 'customers'"))
                .isEmpty();
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
    }
}
