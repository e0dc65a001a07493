package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup by hand: written, listed, shown, restored; and what is said where it cannot be. */
class BackupCommandTest {
    @TempDir
    Path directory;

    private TemporaryProject project;
    private String address;
    private String to;

    @BeforeEach
    void oneCustomer() throws Exception {
        project = new TemporaryProject(directory);
        address = "jdbc:h2:file:" + directory.resolve("db");
        to = "--to=" + directory.resolve("backups");
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("upgrade", "--url=" + address).code()).isZero();
        execute("insert into customers (id, name) values (1, 'Ada')");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String backup() {
        String out = project.run("backup", "--url=" + address, to).out();
        assertThat(out).contains("customers  1 row", "wrote ");
        return out.substring(out.indexOf("wrote ") + 6).strip();
    }

    @Test
    void thereAndBack() throws Exception {
        assertThat(project.run("backups", to).out()).contains("There are no backups in ", "is no directory yet");
        String file = backup();
        assertThat(project.run("backups", to).out()).contains(file);
        assertThat(project.run("show-backup", file).out())
                .contains("h2 2.", "-create-customers", "customers  1 row", "every checksum is right");

        TemporaryProject.Run refused = project.run("restore", "--url=" + address, file);
        assertThat(refused.code()).isEqualTo(Cli.ERROR);
        assertThat(refused.err()).contains("[TM077]", "customers holds 1 row");
        execute("delete from customers");
        assertThat(project.run("restore", "--url=" + address, file, "--tables=customers")
                        .out())
                .contains("restored  customers  1 row");
        assertThat(project.run("restore", "--url=" + address, file, "--replace").code())
                .isZero();
    }

    @Test
    void onlySoManyAreKept() throws Exception {
        backup();
        backup();
        assertThat(project.run("backup", "--url=" + address, to, "--keep=1").out())
                .contains("deleted ");
        assertThat(project.run("backups", to).out().strip().lines()).hasSize(1);
    }

    @Test
    void whatIsNoBackup() throws Exception {
        Path other = Files.writeString(directory.resolve("other.tidemark"), "something else");
        assertThat(project.run("show-backup", other.toString()).err()).contains("[TM073]");
        assertThat(project.run("show-backup", directory.resolve("none").toString())
                        .err())
                .contains("[TM064]");
        Path file = Path.of(backup());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        for (String command : List.of("show-backup", "restore")) {
            String database = command.equals("restore") ? "--url=" + address : "--classpath=";
            assertThat(project.run(command, database, file.toString()).err()).contains("[TM074]");
        }
    }
}
