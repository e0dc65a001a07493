package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.util.Collection;

/** Literals of H2. */
final class H2Literals extends Literals {
    /** Hibernate stores the bytes of an address there. */
    @Override
    String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    @Override
    String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + H2Types.of(type) + ")";
    }
}
