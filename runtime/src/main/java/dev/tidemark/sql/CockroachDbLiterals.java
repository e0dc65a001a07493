package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.util.Collection;

/** Literals of CockroachDB, where large objects are plain bytes and strings. */
final class CockroachDbLiterals extends Literals {
    @Override
    String bytes(String hex) {
        return "'\\x" + hex + "'::bytes";
    }

    /** Hibernate normalises times of day with a zone there. */
    @Override
    String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    String json(String text) {
        return text + "::jsonb";
    }

    @Override
    String inet(String address) {
        return text(address) + "::inet";
    }

    @Override
    String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + CockroachDbTypes.of(type) + ")";
    }
}
