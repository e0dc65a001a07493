package dev.tidemark.engine.faults;

import dev.tidemark.engine.UrlDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A data source of whose calls that reach the database one meets a fault, which takes all its connections. */
final class FaultySource {
    private static final Set<String> CALLS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");
    private static final Executor AT_ONCE = Runnable::run;

    private final UrlDataSource database;
    private final Fault fault;
    private final int at;
    private int calls;
    private @Nullable String met;

    /** The fault befalls the {@code at}-th call, counted from 1. */
    FaultySource(UrlDataSource database, Fault fault, int at) {
        this.database = database;
        this.fault = fault;
        this.at = at;
    }

    /** The call that met the fault; null where there were not as many. */
    @Nullable
    String met() {
        return met;
    }

    /** The data source itself. */
    javax.sql.DataSource source() {
        return proxy(javax.sql.DataSource.class, (method, arguments) -> {
            Object result = invoke(database, method, arguments);
            return result instanceof Connection connection ? faulty(connection) : result;
        });
    }

    private Connection faulty(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, "", connection, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return faulty(
                        connection,
                        PreparedStatement.class,
                        prepared,
                        arguments == null ? "" : String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? faulty(connection, Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S faulty(Connection connection, Class<S> type, S statement, String sql) {
        return proxy(type, (method, arguments) -> call(connection, sql, statement, method, arguments));
    }

    private @Nullable Object call(
            Connection connection, String sql, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!CALLS.contains(method.getName()) || ++calls != at) {
            return invoke(target, method, arguments);
        }
        met = method.getName() + " " + (arguments == null ? sql : arguments[0]);
        switch (fault) {
            case REFUSED -> throw new SQLException("refused for the test", "HY000");
            case CUT_BEFORE -> cut(connection);
            case CUT_DURING -> {
                Thread knife = new Thread(() -> cutSoon(connection));
                knife.start();
                try {
                    invoke(target, method, arguments);
                } finally {
                    knife.join();
                }
            }
            case CUT_AFTER -> {
                invoke(target, method, arguments);
                cut(connection);
            }
        }
        throw new SQLNonTransientConnectionException("cut for the test", "08006");
    }

    private static void cutSoon(Connection connection) {
        try {
            TimeUnit.MICROSECONDS.sleep(300);
            cut(connection);
        } catch (InterruptedException | SQLException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cut(Connection connection) throws SQLException {
        if (isServed(connection.getMetaData().getURL())) {
            connection.abort(AT_ONCE);
        } else {
            connection.close();
        }
    }

    /** Whether the database is another process; where it is none, a connection ends between two calls alone. */
    static boolean isServed(String url) {
        return url.contains("//");
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }
}
