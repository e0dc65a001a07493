package dev.tidemark.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The migration's connection in the hands of the user's code, which may do all with it but end the migration's transaction. */
final class LentConnection {
    private LentConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (endsTransaction(method)) {
                        throw new SQLException("it calls " + method.getName()
                                + ", which would end the transaction that holds the step together with the history;"
                                + " leave it out, Tidemark commits when the step has run");
                    }
                    return call(connection, method, arguments);
                });
    }

    /** To go back to a savepoint of one's own ends nothing. */
    private static boolean endsTransaction(Method method) {
        return switch (method.getName()) {
            case "commit", "close", "abort", "setAutoCommit" -> true;
            case "rollback" -> method.getParameterCount() == 0;
            default -> false;
        };
    }

    private static @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
