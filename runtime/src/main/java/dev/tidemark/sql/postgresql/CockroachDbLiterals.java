package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.Literals;
import java.util.Collection;

/** Literals of CockroachDB, where large objects are plain bytes and strings. */
final class CockroachDbLiterals extends Literals {
    @Override
    protected String bytes(String hex) {
        return "'\\x" + hex + "'::bytes";
    }

    /** Hibernate normalises times of day with a zone there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    protected String json(String text) {
        return text + "::jsonb";
    }

    @Override
    protected String inet(String address) {
        return text(address) + "::inet";
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + CockroachDbTypes.of(type) + ")";
    }
}
