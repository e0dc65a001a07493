package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections by a URL, from a driver of a class loader that {@code DriverManager} would not look into. */
final class UrlDataSource implements DataSource {
    /** DATABASE_ALREADY_OPEN_1 in H2's list of error codes. */
    private static final int H2_IN_USE = 90020;

    private static final Pattern PERSON = Pattern.compile("//[^/@]*?:([^/@]+)@");

    private static final String H2_TRACE = "TRACE_LEVEL_FILE";

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final ClassLoader loader;

    UrlDataSource(String url, @Nullable String user, @Nullable String password, ClassLoader loader) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.loader = loader;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        return connect(name, secret);
    }

    private Connection connect(@Nullable String name, @Nullable String secret) throws SQLException {
        Properties properties = new Properties();
        if (name != null) {
            properties.setProperty("user", name);
        }
        if (secret != null) {
            properties.setProperty("password", secret);
        }
        if (url.startsWith("jdbc:h2:") && !url.contains(H2_TRACE)) {
            // H2 would print the stack traces of what it refuses, beside the one line that is said here.
            properties.setProperty(H2_TRACE, "0");
        }
        for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
            Connection connection = driver.acceptsURL(url) ? open(driver, properties) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                address(),
                "No driver takes this address. Correct it, or put the driver's jar into --classpath.");
    }

    private @Nullable Connection open(Driver driver, Properties properties) {
        try {
            return driver.connect(url, properties);
        } catch (SQLException refused) {
            String said = String.valueOf(refused.getMessage());
            String shown = withoutPassword(said);
            Problem problem = new Problem(Code.BAD_ARGUMENT, address(), remedy(refused, shown));
            throw shown.equals(said) ? new TidemarkException(problem, refused) : new TidemarkException(problem, null);
        }
    }

    /** Drivers quote parts of an address that they cannot read. */
    private String withoutPassword(String said) {
        Matcher person = PERSON.matcher(url);
        return person.find() ? said.replace(person.group(1), "…") : said;
    }

    private static String remedy(SQLException refused, String said) {
        if (refused.getErrorCode() == H2_IN_USE) {
            return "Another process has the file open, which H2 allows to one. Stop the application, or let both open it with"
                    + " ;AUTO_SERVER=TRUE behind the address.";
        }
        return String.valueOf(refused.getSQLState()).startsWith("28")
                ? "The database refuses the user: " + said + ". Give --user and --password."
                : "No connection: " + said + ". See that the address is right and the server runs.";
    }

    /** The address without what may be a password. */
    private String address() {
        return address(url);
    }

    /** An address without what may be a password. */
    static String address(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("^(jdbc:[a-z0-9]+:(?:thin:|oci:)?)(//)?.+@", "$1$2");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
