package dev.tidemark.dialect;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.derby.Derby;
import dev.tidemark.sql.h2.H2;
import dev.tidemark.sql.hsqldb.Hsqldb;
import dev.tidemark.sql.mysql.MariaDb;
import dev.tidemark.sql.mysql.MySql;
import dev.tidemark.sql.oracle.Oracle;
import dev.tidemark.sql.postgresql.CockroachDb;
import dev.tidemark.sql.postgresql.PostgreSql;
import dev.tidemark.sql.postgresql.YugabyteDb;
import dev.tidemark.sql.sqlite.Sqlite;
import dev.tidemark.sql.sqlserver.SqlServer;
import dev.tidemark.sql.standard.BuiltIn;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dialects there are: those that others have added, and those that come with Tidemark. */
public final class Dialects {
    /** The system property that allows dialects that are not {@link Dialect#isProved}. */
    public static final String UNPROVED = "tidemark.unproved";

    /** A list, and no service files: who shades jars may lose those. */
    static final List<BuiltIn> OF_TIDEMARK = List.of(
            new H2(),
            new PostgreSql(),
            new MariaDb(),
            new MySql(),
            new Hsqldb(),
            new Derby(),
            new Sqlite(),
            new CockroachDb(),
            new YugabyteDb(),
            new SqlServer(),
            new Oracle());

    private Dialects() {}

    /** All of them, those that others have added first. */
    public static List<Dialect> all() {
        return Stream.concat(
                        ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader()).stream()
                                .map(ServiceLoader.Provider::get),
                        OF_TIDEMARK.stream())
                .toList();
    }

    /**
     * The dialect of this name that comes with Tidemark, for another to hand on to.
     *
     * @throws TidemarkException UNSUPPORTED_DATABASE
     */
    public static Dialect ofTidemark(String name) {
        return named(name, OF_TIDEMARK);
    }

    /**
     * The dialect of this name, in whichever case.
     *
     * @throws TidemarkException UNSUPPORTED_DATABASE
     */
    public static Dialect named(String name) {
        return named(name, all());
    }

    private static Dialect named(String name, List<? extends Dialect> dialects) {
        for (Dialect dialect : dialects) {
            if (dialect.name().equalsIgnoreCase(name)) {
                return dialect;
            }
        }
        throw unsupported(name, dialects);
    }

    /**
     * The dialect for the connection's database. One that is not {@link Dialect#isProved} must be allowed by its name in the
     * system property {@value #UNPROVED}, which may name several with commas in between.
     *
     * @throws TidemarkException UNSUPPORTED_DATABASE
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        for (Dialect dialect : all()) {
            if (dialect.isOf(database)) {
                List<String> allowed = List.of(System.getProperty(UNPROVED, "").split(",", -1));
                if (!dialect.isProved() && !allowed.contains(dialect.name())) {
                    throw new TidemarkException(
                            Code.UNSUPPORTED_DATABASE,
                            database.getDatabaseProductName(),
                            "Tidemark can spell for it, but that has not been proved on a real server in all that it does"
                                    + " (docs/databases.md). To try it all the same: -D" + UNPROVED + "="
                                    + dialect.name() + ".");
                }
                if (isOlder(database, dialect.oldest()) && !allowed.contains(dialect.name())) {
                    throw new TidemarkException(
                            Code.UNSUPPORTED_DATABASE,
                            database.getDatabaseProductName() + " " + database.getDatabaseProductVersion(),
                            "Tidemark's words are for " + dialect.oldest()
                                    + " and later. Update the server. To try it all the" + " same: -D" + UNPROVED + "="
                                    + dialect.name() + ".");
                }
                return dialect;
            }
        }
        throw unsupported(database.getDatabaseProductName(), all());
    }

    private static boolean isOlder(DatabaseMetaData database, String release) throws SQLException {
        String[] parts = release.split("\\.", 2);
        int major = database.getDatabaseMajorVersion();
        int oldest = Integer.parseInt(parts[0]);
        return major < oldest
                || (major == oldest
                        && parts.length > 1
                        && database.getDatabaseMinorVersion() < Integer.parseInt(parts[1]));
    }

    private static TidemarkException unsupported(String database, List<? extends Dialect> dialects) {
        String names = dialects.stream().map(Dialect::name).collect(Collectors.joining(", "));
        return new TidemarkException(
                Code.UNSUPPORTED_DATABASE, database, "Tidemark has no dialect for it. It has: " + names + ".");
    }
}
