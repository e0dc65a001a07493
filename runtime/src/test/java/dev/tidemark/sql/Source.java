package dev.tidemark.sql;

import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Where a test gets databases of one kind from. */
public interface Source {
    /** A connection to a database with nothing in it. */
    Connection open() throws SQLException;

    /** The dialect of the database. */
    Dialect dialect();

    /** What is read of the database without what the same schema may have otherwise there. */
    default Schema comparable(Schema live) {
        return live;
    }

    /** The schema without what the database itself refuses. */
    default Schema suited(Schema schema) {
        return schema;
    }
}
