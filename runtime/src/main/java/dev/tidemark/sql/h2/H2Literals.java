package dev.tidemark.sql.h2;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.util.Collection;

/** Literals of H2. */
final class H2Literals extends Literals {
    /** Hibernate stores the bytes of an address there. */
    @Override
    protected String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + H2Types.of(type) + ")";
    }
}
