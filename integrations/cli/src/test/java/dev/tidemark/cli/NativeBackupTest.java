package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.testing.Servers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Dumps by the databases' own tools, brought back by what is printed; and what is said where there is no tool. */
@DisabledOnOs(OS.WINDOWS)
class NativeBackupTest {
    private static final String[] ROWS = {
        "create table customers (id bigint not null primary key, name varchar(255))",
        "create table \"odd\"\"Name\" (id bigint not null primary key)",
        "create view names as select name from customers",
        "insert into customers (id, name) values (1, 'Ada'), (2, 'O''Hara; –')"
    };
    private static final String COUNT = "select count(*) from \"odd\"\"Name\"";
    private static final String NAMES = "select name from names order by name";
    private static final String PASSWORD = "p'w&d";

    @TempDir
    Path directory;

    private TemporaryProject project;
    private Path backups;

    @BeforeEach
    void open() {
        project = new TemporaryProject(directory);
        backups = directory.resolve("backups");
    }

    private TemporaryProject.Run backup(String... options) {
        List<String> arguments = new ArrayList<>(List.of("backup", "--native", "--to=" + backups));
        arguments.addAll(List.of(options));
        return project.run(arguments.toArray(String[]::new));
    }

    private static Path file(TemporaryProject.Run run) {
        assertThat(run.err()).isEmpty();
        String line = run.out().lines().findFirst().orElseThrow();
        assertThat(line).startsWith("wrote ");
        return Path.of(line.substring("wrote ".length()));
    }

    private static String wayBack(TemporaryProject.Run run) {
        return run.out()
                .substring(run.out().indexOf("comes back by: ") + "comes back by: ".length())
                .strip();
    }

    /** Runs a command as a shell would; what it says. */
    private String shell(String command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.strip();
    }

    @Test
    void h2ByItsScript() throws Exception {
        String url = Urls.H2.fresh();
        Urls.run(url, ROWS);
        TemporaryProject.Run all = backup("--url=" + url);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(all))))
                .isEqualTo("rw-------");
        String copy = Urls.H2.fresh();
        Urls.run(copy, wayBack(all));
        assertThat(Urls.rows(copy, NAMES)).containsExactly("Ada", "O'Hara; –");

        TemporaryProject.Run one = backup("--url=" + url, "odd\"name");
        assertThat(file(one)).isNotEqualTo(file(all));
        String third = Urls.H2.fresh();
        Urls.run(third, wayBack(one));
        assertThat(Urls.rows(third, COUNT)).containsExactly("0");
        assertThat(Urls.rows(third, "select count(*) from information_schema.tables where table_name = 'CUSTOMERS'"))
                .containsExactly("0");
        assertThat(project.run("backups", "--to=" + backups).out()).doesNotContain("native");
    }

    @Test
    void mariaDbByItsTool() throws Exception {
        Urls.run(
                Servers.mariaDb(),
                "create database native_dump",
                "create database native_copy",
                "create user keeper@localhost identified by 'p''w&d'",
                "grant all on native_dump.* to keeper@localhost",
                "grant all on native_copy.* to keeper@localhost");
        String root = Servers.mariaDb().replace("/?", "/native_dump?");
        Urls.run(root + "&sessionVariables=sql_mode=ANSI_QUOTES", ROWS);
        // Else it is its maker's, whose name another user may not write.
        Urls.run(root, "create or replace definer = keeper@localhost view names as select name from customers");
        String url = "--url=" + root.replaceFirst("\\?.*", "");
        String tool = "--tool=" + Servers.mariaDbPrograms().resolve("mariadb-dump");

        TemporaryProject.Run run = backup(url, "--user=keeper", "--password=" + PASSWORD, tool);
        Path file = file(run);
        assertThat(run.out()).doesNotContain(PASSWORD);
        String client = Servers.mariaDbPrograms().resolve("mariadb") + " --skip-ssl ";
        String back = wayBack(run)
                .replaceFirst("^mariadb ", client)
                .replace(" --password", "")
                .replace("native_dump", "native_copy");
        assertThat(shell(back, Map.of("MYSQL_PWD", PASSWORD))).isEqualTo("0 ");
        assertThat(Urls.rows(root.replace("native_dump", "native_copy"), NAMES)).containsExactly("Ada", "O'Hara; –");

        TemporaryProject.Run stranger = backup(url, "--user=keeper", "--password=" + PASSWORD, tool, "customer");
        assertThat(stranger.err()).contains("[TM064]", "The database has no such table", "customers");
        assertThat(backup(url, "--user=keeper", "--password=" + PASSWORD, tool, "customers", "odd\"Name")
                        .err())
                .isEmpty();
        Path failing = program("mariadb-dump", "echo password=secret; echo no room >&2; exit 3");
        TemporaryProject.Run failed = backup(url, "--user=keeper", "--password=" + PASSWORD, "--tool=" + failing);
        assertThat(failed.err()).contains("[TM072]", "mariadb-dump ended with 3", "no room", "No file is left");
        assertThat(failed.code()).isEqualTo(Cli.ERROR);
        assertThat(backups).isDirectoryNotContaining(left -> !left.equals(file) && size(left) == 0);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void whatPostgreSqlsToolIsTold() throws Exception {
        String url = Urls.POSTGRESQL.fresh();
        Urls.run(url, ROWS);
        Path tool = program(
                "pg_dump",
                "for a in \"$@\"; do case \"$a\" in --file=*) f=\"${a#--file=}\";; esac; done",
                "for a in \"$@\"; do echo \"$a\" >> \"$f\"; done; echo \"$PGUSER $PGPASSWORD\" >> \"$f\"");
        TemporaryProject.Run run = backup(
                "--url=" + url.replaceFirst("\\?.*", "?sslmode=disable&user=postgres"),
                "--password=" + PASSWORD,
                "--tool=" + tool,
                "ODD\"name");
        Path file = file(run);
        String address = url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "") + "?sslmode=disable";
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "--format=custom",
                        "--no-password",
                        "--file=" + file + ".part",
                        "--dbname=" + address,
                        "--table=\"public\".\"odd\"\"Name\"",
                        "postgres " + PASSWORD);
        assertThat(wayBack(run))
                .isEqualTo("pg_restore --clean --if-exists --single-transaction --username=postgres '--dbname="
                        + address + "' " + file);
    }

    @Test
    void postgreSqlByItsTool() throws Exception {
        String url = Urls.POSTGRESQL.fresh();
        Urls.run(url, ROWS);
        TemporaryProject.Run run = backup("--url=" + url);
        if (run.code() == Cli.ERROR) {
            // This machine has none, or one that is older than the server.
            assertThat(run.err()).containsAnyOf("There is no pg_dump on the PATH. Install", "server version mismatch");
            assertThat(backups).isEmptyDirectory();
            return;
        }
        String copy = Urls.POSTGRESQL.fresh();
        assertThat(shell(wayBack(run).replace(database(url), database(copy)), Map.of()))
                .startsWith("0 ");
        assertThat(Urls.rows(copy, NAMES)).containsExactly("Ada", "O'Hara; –");
    }

    private static String database(String url) {
        return url.replaceAll("^.*/|\\?.*$", "");
    }

    @Test
    void aToolThatLies() throws Exception {
        String url = "--url=" + Urls.POSTGRESQL.fresh();
        String file = "for a in \"$@\"; do case \"$a\" in --file=*) f=\"${a#--file=}\";; esac; done; ";
        for (String lie : List.of("exit 0", file + "rm \"$f\"", file + "rm \"$f\"; ln -s /bin/sh \"$f\"")) {
            TemporaryProject.Run run = backup(url, "--tool=" + program("pg_dump", lie));
            assertThat(run.err()).contains("[TM072]", "has written nothing there");
            assertThat(run.code()).isEqualTo(Cli.ERROR);
            assertThat(backups).isEmptyDirectory();
        }
    }

    @Test
    void aToolThatTalks() throws Exception {
        String url = "--url=" + Urls.POSTGRESQL.fresh();
        Path tool = program(
                "pg_dump",
                "env | grep TIDEMARK_ && exit 7",
                "i=0; while [ $i -lt 5000 ]; do echo \"line $i of many\"; i=$((i+1)); done",
                "printf 'last: %s \\033[2J %s' \"$PGPASSWORD\" done; exit 3");
        TemporaryProject.Run run = backup(url, "--password=" + PASSWORD, "--tool=" + tool);
        assertThat(run.err())
                .contains("[TM072]", "pg_dump ended with 3", "last: …  [2J done")
                .doesNotContain(PASSWORD, "line 1 of", "\033")
                .hasSizeLessThan(10_000);
        assertThat(backups).isEmptyDirectory();
        assertThat(backup(url, "--tool=" + directory.resolve("nothing")).err()).contains("[TM064]", "no program");
    }

    @Test
    void whatHasNoTool() {
        String url = "--url=" + "jdbc:h2:mem:no-tool";
        assertThat(backup(url, "--keep=3").err()).contains("[TM064]", "--keep");
        assertThat(project.run("backup", "--native", "--to=", url).err()).contains("[TM064]", "names no directory");
        assertThat(backup("--url=jdbc:postgresql:nothing:").err()).contains("[TM064]");
        assertThat(backups).doesNotExist();
    }

    private Path program(String name, String... lines) throws IOException {
        Path program = directory.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }
}
