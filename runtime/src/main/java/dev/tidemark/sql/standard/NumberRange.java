package dev.tidemark.sql.standard;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole numbers between which the numbers of a type lie, both of them included. */
record NumberRange(BigInteger least, BigInteger most) {
    private static final Map<Kind, Integer> BITS =
            Map.of(Kind.TINYINT, 8, Kind.SMALLINT, 16, Kind.INTEGER, 32, Kind.BIGINT, 64);

    /** That of a type of exact numbers; null for another. */
    static @Nullable NumberRange of(ColumnType type) {
        Integer bits = BITS.get(type.kind());
        if (bits != null) {
            BigInteger half = BigInteger.TWO.pow(bits - 1);
            return new NumberRange(half.negate(), half.subtract(BigInteger.ONE));
        }
        if (type.kind() != Kind.DECIMAL) {
            return null;
        }
        BigInteger most =
                BigInteger.TEN.pow(Math.max(0, type.precision() - type.scale())).subtract(BigInteger.ONE);
        return new NumberRange(most.negate(), most);
    }

    boolean holds(NumberRange other) {
        return least.compareTo(other.least) <= 0 && most.compareTo(other.most) >= 0;
    }

    /** That the number, which may have a fraction, lies beyond. */
    String isMissedBy(String number) {
        return "(" + number + " <= " + least.subtract(BigInteger.ONE) + " or " + number + " >= "
                + most.add(BigInteger.ONE) + ")";
    }
}
