package dev.tidemark.sql.standard;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dialect that comes with Tidemark: what all of them do alike. */
public abstract class BuiltIn implements Dialect {
    private final String product;
    private final Spelling spelling;
    private final Literals literals;
    private final Set<String> reserved;
    private final int longestName;
    private final Guards guards;

    /**
     * Of these parts.
     *
     * @param product what the driver calls the database
     * @param reserved the words that are no names, in lower case
     * @param longestName in bytes of UTF-8
     */
    protected BuiltIn(String product, Spelling spelling, Set<String> reserved, int longestName) {
        this.product = product;
        this.spelling = spelling;
        this.literals = spelling.literals;
        this.reserved = reserved;
        this.longestName = longestName;
        this.guards = new Guards(spelling);
    }

    @Override
    public final String name() {
        return spelling.database;
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals(product);
    }

    @Override
    public final String type(ColumnType type) {
        return spelling.type(type);
    }

    @Override
    public final String literal(@Nullable Object value, ColumnType type) {
        return literals.of(value, type);
    }

    /**
     * The statements of the user's own SQL, as this database would read it.
     *
     * @throws TidemarkException SQL_UNCLOSED where a quote, a comment or a block has no end
     */
    public final List<String> statements(String sql) {
        return Script.statements(sql, spelling);
    }

    @Override
    public final String quote(String name) {
        return spelling.quote(name);
    }

    @Override
    public final boolean reserves(String name) {
        return reserved.contains(name);
    }

    @Override
    public final int longestName() {
        return longestName;
    }

    @Override
    public final Schema introspect(Connection connection) throws SQLException {
        return catalog(connection).read();
    }

    @Override
    public final Schema introspectNamed(Connection connection) throws SQLException {
        return catalog(connection).asNamed().read();
    }

    /** The reader of the live schema. */
    protected abstract Catalog catalog(Connection connection);

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return operation.accept(guards);
    }
}
