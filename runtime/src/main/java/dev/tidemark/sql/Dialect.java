package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** How one database product spells operations and types, and how its live schema is read. */
public interface Dialect {
    /** The name that options and variants use: {@code h2}, {@code postgresql}. */
    String name();

    /** The statements of an operation, in order, without terminators; none for {@link Operation.Run}. */
    List<String> sql(Operation operation);

    /** The type as this database spells it. */
    String type(ColumnType type);

    /** The type in the one spelling that is the same for a model's type and for what {@link #introspect} makes of it. */
    default String normalType(ColumnType type) {
        return LiveTypes.normal(type(type));
    }

    /** An identifier as this database wants it: as it is, or quoted where it stands in backticks; dots separate its parts. */
    String quote(String name);

    /** Whether a table or column cannot have this name unless it is quoted; in lower case. */
    boolean reserves(String name);

    /** How many bytes of a name, in UTF-8, the database keeps. */
    int longestName();

    /** Whether DDL runs inside a transaction and is undone with it. */
    boolean transactionalDdl();

    /** What must hold of the rows before an operation may run. */
    List<Guard> guards(Operation operation);

    /** The live schema of the connection's current schema, in this product's own spelling of names and types. */
    Schema introspect(Connection connection) throws SQLException;

    /**
     * A question to the rows.
     *
     * @param countSql a query of one number: how many rows are in the way; 0 lets the operation run
     * @param message what those rows are, to follow "1 row" or "2 rows": {@code "of customers without a value in phone"}
     */
    record Guard(String countSql, String message) {
        /** What was found, in words. */
        public String found(long count) {
            return count + (count == 1 ? " row " : " rows ") + message;
        }
    }

    /** The dialects that come with Tidemark, by {@link #name}. */
    static List<Dialect> all() {
        return List.of(new H2(), new PostgreSql());
    }

    /**
     * The dialect of this name.
     *
     * @throws TidemarkException UNSUPPORTED_DATABASE
     */
    static Dialect named(String name) {
        return all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unsupported(name));
    }

    /**
     * The dialect for the connection's database.
     *
     * @throws TidemarkException UNSUPPORTED_DATABASE
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> new H2();
            case "PostgreSQL" -> new PostgreSql();
            default -> throw unsupported(product);
        };
    }

    private static TidemarkException unsupported(String database) {
        String names = all().stream().map(Dialect::name).collect(Collectors.joining(", "));
        return new TidemarkException(
                Code.UNSUPPORTED_DATABASE, database, "Tidemark has no dialect for it. It has: " + names + ".");
    }
}
