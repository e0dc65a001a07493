package dev.tidemark.engine.faults;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.UrlDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** Databases that outlive the process that works on them, each with nothing in it. */
enum Durable {
    H2 {
        @Override
        UrlDataSource database(Path folder) {
            return new UrlDataSource(
                    "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()), "sa");
        }
    },
    POSTGRESQL {
        @Override
        UrlDataSource database(Path folder) throws SQLException {
            return (UrlDataSource) Empty.POSTGRESQL.database();
        }
    },
    MARIADB {
        @Override
        UrlDataSource database(Path folder) throws SQLException {
            return (UrlDataSource) Empty.MARIADB.database();
        }
    },
    SQLITE {
        @Override
        UrlDataSource database(Path folder) {
            return new UrlDataSource("jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db"), "");
        }
    },
    HSQLDB {
        @Override
        UrlDataSource database(Path folder) {
            return new UrlDataSource(
                    "jdbc:hsqldb:file:" + folder.resolve(UUID.randomUUID().toString()), "sa");
        }
    },
    DERBY {
        @Override
        UrlDataSource database(Path folder) {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            return new UrlDataSource(
                    "jdbc:derby:" + folder.resolve(UUID.randomUUID().toString()) + ";create=true", "sa");
        }
    };

    abstract UrlDataSource database(Path folder) throws SQLException;
}
