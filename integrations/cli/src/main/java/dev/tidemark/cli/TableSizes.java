package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Online;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** About how many rows tables have: by the statistics of a server, by counting in a database that lies in one file. */
final class TableSizes implements AutoCloseable {
    private final @Nullable Connection connection;
    private final @Nullable Dialect dialect;

    private TableSizes(@Nullable Connection connection, @Nullable Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Where the database cannot be asked, nothing is known. */
    static TableSizes on(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            return new TableSizes(connection, Dialects.of(connection));
        } catch (SQLException unreachable) {
            return new TableSizes(null, null);
        }
    }

    /** The rows of the tables that the operations look at or write anew, as far as there are such tables yet. */
    Map<String, Long> of(List<Operation> operations) {
        Map<String, Long> sizes = new TreeMap<>();
        for (Operation operation : operations) {
            for (String table : Online.touched(operation)) {
                long rows = rows(table);
                if (rows >= 0) {
                    sizes.put(table, rows);
                }
            }
        }
        return sizes;
    }

    private long rows(String table) {
        if (connection == null || dialect == null) {
            return -1;
        }
        Online online = dialect.online();
        String sql = online == null ? "select count(*) from " + dialect.quote(table) : online.rows(table);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getObject(1) != null ? result.getLong(1) : -1;
        } catch (SQLException notThere) {
            return -1;
        }
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException closedAlready) {
            // There is nothing left to close.
        }
    }
}
