package dev.tidemark.processor;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** A dialect of a user's own that is not yet tried in all. */
public final class ShoalDialect extends HarborDialect {
    @Override
    public String name() {
        return "shoal";
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return database.getURL().startsWith("jdbc:h2:mem:shoal");
    }

    @Override
    public boolean isProved() {
        return false;
    }
}
