package dev.tidemark.sql;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.tools.Server;

/** The other ways in which H2 is used than in memory and as itself. */
public enum H2Ways implements Source {
    /** As its guide says for PostgreSQL. */
    AS_POSTGRESQL {
        @Override
        public String url() {
            return memory() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        }

        @Override
        public Schema suited(Schema schema) {
            return Suited.withoutTinyIntAndBlob(schema);
        }
    },
    /** As its guide says for MariaDB. */
    AS_MARIADB {
        @Override
        public String url() {
            return memory() + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        }
    },
    ON_A_SERVER {
        @Override
        public String url() {
            return "jdbc:h2:tcp://localhost:" + OneServer.PORT + "/mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    IN_A_FILE {
        @Override
        public String url() {
            return "jdbc:h2:file:./target/h2-files/" + UUID.randomUUID();
        }
    };

    /** The URL of a database that is not there yet. */
    public abstract String url();

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** In memory, the database is gone with its connection. */
    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url().replace(";DB_CLOSE_DELAY=-1", ""), "sa", "");
    }

    @Override
    public Dialect dialect() {
        return Dialects.named("h2");
    }

    private static final class OneServer {
        static final int PORT = start();

        private static int start() {
            try {
                return Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-ifNotExists")
                        .start()
                        .getPort();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
