package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.util.Collection;

/** Literals of PostgreSQL. */
final class PostgreSqlLiterals extends Literals {
    @Override
    String largeText(String value) {
        return "lo_from_bytea(0, convert_to(" + text(value) + ", 'UTF8'))";
    }

    @Override
    String bytes(String hex) {
        return "'\\x" + hex + "'::bytea";
    }

    @Override
    String largeBytes(String hex) {
        return "lo_from_bytea(0, " + bytes(hex) + ")";
    }

    /** Hibernate normalises times of day with a zone there. */
    @Override
    String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    String json(String text) {
        return "jsonb " + text;
    }

    @Override
    String xml(String text) {
        return "xml " + text;
    }

    @Override
    String inet(String address) {
        return "inet " + text(address);
    }

    @Override
    String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + PostgreSqlTypes.of(type) + ")";
    }
}
