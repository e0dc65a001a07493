package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What seal refuses, with what words; and that nothing on the disk is another afterwards. */
class SealRefusalsTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
    }

    private void draft() throws Exception {
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
    }

    @Test
    void nothingToSeal() throws Exception {
        refuses("[TM060] The entities equal the snapshot.", "-m", "nothing");
        refuses("[TM060]", "--amend");
    }

    @Test
    void ofSeveralAtOnceOneSeals() throws Exception {
        draft();
        List<CompletableFuture<TemporaryProject.Run>> seals = Stream.of("one", "two", "three", "four")
                .map(message -> CompletableFuture.supplyAsync(() -> project.run("seal", "-m", message)))
                .toList();
        List<TemporaryProject.Run> runs =
                seals.stream().map(CompletableFuture::join).toList();
        assertThat(runs).filteredOn(run -> run.code() == 0).hasSize(1);
        assertThat(runs)
                .filteredOn(run -> run.code() != 0)
                .hasSize(3)
                .allMatch(run -> run.err().contains("[TM063]"));
        assertThat(project.sources()).hasSize(2);
    }

    @Test
    void noMessage() throws Exception {
        draft();
        refuses("[TM064] --message: Say what the revision does");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "../..", "—…", "\n"})
    void messageThatSaysNothing(String message) throws Exception {
        draft();
        refuses("[TM064] --message: The message names the revision, so it needs a word", "-m", message);
    }

    @Test
    void aFileIsInTheWay() throws Exception {
        draft();
        // Whichever second the seal happens in.
        for (int second = 0; second < 30; second++) {
            Files.writeString(source(Instant.now().plusSeconds(second), "AddPhone"), "// mine");
        }
        refuses("There is a file already", "-m", "add phone");
    }

    @Test
    void theAmendedSourceIsElsewhere() throws Exception {
        draft();
        refuses("[TM062]", "--amend", "--source=" + Files.createDirectories(directory.resolve("other")));
    }

    @Test
    void theIndexIsStale() throws Exception {
        draft();
        Files.writeString(
                project.snapshot(), Files.readString(project.snapshot()).replace("print", "other"));
        refuses("[TM063]", "-m", "add phone");
    }

    @Test
    void theSourcesCannotBeWritten() throws Exception {
        draft();
        Path file = Files.writeString(directory.resolve("file"), "");
        refuses("[TM066] " + file.resolve("shop"), "-m", "add phone", "--source=" + file);
    }

    @Test
    void theSnapshotIsAFolder() throws Exception {
        draft();
        refuses("[TM004] " + directory, "-m", "add phone", "--snapshot=" + directory);
    }

    @Test
    void theSnapshotCannotBeWritten() throws Exception {
        TemporaryProject fresh = new TemporaryProject(directory.resolve("fresh"));
        fresh.compile(Customers.with(ID, NAME), Hints.NONE);
        Path file = Files.writeString(directory.resolve("file"), "");
        TemporaryProject.Run run = fresh.run("seal", "-m", "create customers", "--snapshot=" + file.resolve("s.json"));
        assertThat(run.err()).contains("[TM066] " + file.resolve("s.json")).hasLineCount(1);
        assertThat(fresh.sources()).isEmpty();
        assertThat(fresh.directory.resolve("src/main/java/shop")).doesNotExist();
    }

    @Test
    void theDatabaseRefusesAnOperation() throws Exception {
        Column count = Column.of("count", ColumnType.integer()).withNullable(false);
        project.compile(Customers.with(ID, NAME, count.withDefault("'many'")), Hints.NONE);
        refuses(
                "[TM061] add column customers.count integer not null default 'many': H2 refuses it: Data conversion"
                        + " error",
                "-m",
                "add count");
    }

    @Test
    void aRevisionLeadsElsewhere() throws Exception {
        draft();
        Path source = project.sources().get(0);
        Files.writeString(source, Files.readString(source).replace("varchar(80)", "varchar(90)"));
        draft();
        String words =
                "[TM065] META-INF/tidemark/schema.json: The revisions do not lead to the snapshot; from where they lead one would still have"
                        + " to: alter column customers.name";
        refuses(words, "-m", "add phone");
        assertThat(project.run("restamp").err()).contains(words, "varchar(90) to varchar(80)");
    }

    @Test
    void aRevisionThatFailsWhileItSaysItsOperations() throws Exception {
        draft();
        Path source = project.sources().get(0);
        String sound = Files.readString(source);
        Files.writeString(
                source,
                sound.replaceFirst(
                        "public void upgrade\\(Operations db\\) \\{",
                        "public void upgrade(Operations db) { if (true) throw new IllegalStateException(\"boom\");"));
        draft();
        refuses("[TM048]", "-m", "add phone");
        assertThat(project.run("check").err()).contains("The upgrade of shop.R", ".java:", "boom. Mend its code.");
        Files.writeString(source, sound.replaceFirst("db\\.createTable", "db.sql(null); db.createTable"));
        draft();
        assertThat(project.run("restamp").err()).contains("[TM048]", "the SQL is null");
        Files.writeString(source, sound.replaceFirst("db\\.createTable", "db.sql(\"select 1\"); db.createTable"));
        draft();
        assertThat(project.run("restamp").err()).contains("[TM052]", "run SQL: select 1", ".needsNoUndo()");
        refuses("[TM052]", "-m", "add phone");
    }

    @Test
    void aPlaceThatDoesNotExist() {
        assertThat(project.run("check", "--classes=nowhere").err()).contains("[TM064] --classes: There is no ");
        assertThat(project.run("seal", "-m", "x", "--source=nowhere").err()).contains("[TM064] --source: There is no ");
        assertThat(directory.resolve("nowhere")).doesNotExist();
    }

    /** The source file of a revision sealed at that time. */
    private Path source(Instant time, String words) {
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(time);
        return directory.resolve("src/main/java/shop/R" + stamp + "_" + words + ".java");
    }

    private void refuses(String words, String... arguments) throws IOException {
        SortedMap<String, String> before = files();
        TemporaryProject.Run run = project.run(
                Stream.concat(Stream.of("seal"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(run.err()).startsWith("error [TM").contains(words).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(files()).isEqualTo(before);
    }

    /** Every file and folder of the project, with what is in it. */
    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.filter(path -> !path.startsWith(directory.resolve("target")))
                    .toList()) {
                files.put(path.toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return files;
    }
}
