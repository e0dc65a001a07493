package dev.tidemark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.IntStream;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tools that may have made a database before Tidemark comes, each as its own library works. */
enum Predecessors {
    FLYWAY(
            "schema_versions",
            "installed_rank",
            "made by Flyway, 2 migrations in schema_versions, the last V2__orders") {
        @Override
        void migrate(String url, Path directory, List<String> scripts) throws IOException {
            for (int i = 0; i < scripts.size(); i++) {
                Files.writeString(directory.resolve("V" + (i + 1) + "__" + NAMES.get(i) + ".sql"), scripts.get(i));
            }
            FluentConfiguration flyway = Flyway.configure()
                    .dataSource(url, null, null)
                    .table("schema_versions")
                    .locations("filesystem:" + directory);
            flyway.load().migrate();
        }
    },
    LIQUIBASE(
            "DATABASECHANGELOG",
            "ORDEREXECUTED",
            "made by Liquibase, 2 change sets in databasechangelog, the last changes.sql::orders::ada") {
        @Override
        void migrate(String url, Path directory, List<String> scripts) throws Exception {
            StringBuilder changes = new StringBuilder("--liquibase formatted sql\n");
            IntStream.range(0, scripts.size())
                    .forEach(i -> changes.append("--changeset ada:")
                            .append(NAMES.get(i))
                            .append('\n')
                            .append(scripts.get(i))
                            .append('\n'));
            Files.writeString(directory.resolve("changes.sql"), changes);
            try (Connection connection = DriverManager.getConnection(url)) {
                Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> {
                    new Liquibase(
                                    "changes.sql",
                                    new DirectoryResourceAccessor(directory),
                                    DatabaseFactory.getInstance()
                                            .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                            .update("");
                });
            }
        }
    };

    private static final List<String> NAMES = List.of("customers", "orders", "more");

    /** Where its history is, as it was told to call it. */
    final String history;

    private final String order;

    /** What Tidemark says of it, in small letters where the database changes them. */
    final String said;

    Predecessors(String history, String order, String said) {
        this.history = history;
        this.order = order;
        this.said = said;
    }

    /** Has the tool run the scripts, in order. */
    abstract void migrate(String url, Path directory, List<String> scripts) throws Exception;

    /** All that its history says. */
    List<String> rows(String url) throws Exception {
        boolean quoted = this == FLYWAY && !url.startsWith("jdbc:mariadb");
        String table = quoted ? "\"" + history + "\"" : history;
        return Urls.rows(url, "select * from " + table + " order by " + (quoted ? "\"" + order + "\"" : order));
    }
}
