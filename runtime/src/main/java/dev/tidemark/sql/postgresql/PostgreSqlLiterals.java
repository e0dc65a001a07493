package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.Literals;
import java.util.Collection;

/** Literals of PostgreSQL. */
final class PostgreSqlLiterals extends Literals {
    @Override
    protected String largeText(String value) {
        return "lo_from_bytea(0, convert_to(" + text(value) + ", 'UTF8'))";
    }

    @Override
    protected String bytes(String hex) {
        return "'\\x" + hex + "'::bytea";
    }

    @Override
    protected String largeBytes(String hex) {
        return "lo_from_bytea(0, " + bytes(hex) + ")";
    }

    /** Hibernate normalises times of day with a zone there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    protected String json(String text) {
        return "jsonb " + text;
    }

    @Override
    protected String xml(String text) {
        return "xml " + text;
    }

    @Override
    protected String inet(String address) {
        return "inet " + text(address);
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + PostgreSqlTypes.of(type) + ")";
    }
}
