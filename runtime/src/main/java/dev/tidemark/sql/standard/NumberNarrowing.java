package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows whose number is too large for its new type, or has more digits than that keeps. */
final class NumberNarrowing {
    /** Binary digits, and decimal ones that are never lost, of the two floating-point types. */
    private static final int SINGLE = 24;

    private static final int DOUBLE = 53;
    private static final int DECIMALS_OF_SINGLE = 6;
    private static final int DECIMALS_OF_DOUBLE = 15;

    private final Spelling spelling;
    private final ColumnType type;
    private final ColumnType after;
    private final String name;

    NumberNarrowing(Spelling spelling, Column before, ColumnType after) {
        this.spelling = spelling;
        this.type = before.type();
        this.after = after;
        this.name = spelling.quote(before.name());
    }

    List<String> conditions() {
        NumberRange was = NumberRange.of(type);
        NumberRange will = NumberRange.of(after);
        if (Narrowing.isText(type)) {
            String text = will == null ? null : spelling.roundedText(name, after);
            return text == null ? List.of() : List.of(text);
        }
        boolean floats = isFloating(type);
        if (was == null && !floats) {
            return List.of();
        }
        if (isFloating(after)) {
            String misfit = floats ? shorter() : will(was);
            return misfit == null ? List.of() : List.of(misfit);
        }
        if (will == null) {
            return List.of();
        }
        if (floats) {
            return List.of(ordered(will.isMissedBy(name), String.valueOf(spelling.isInexact(name, type, after))));
        }
        List<String> misfits = new ArrayList<>();
        if (was != null && !will.holds(was)) {
            misfits.add(will.isMissedBy(name));
        }
        if (type.scale() > after.scale()) {
            misfits.add(name + " <> " + spelling.rounded(name, after.scale()));
        }
        return misfits;
    }

    /** A whole or decimal number as one with a floating point. */
    private @Nullable String will(@Nullable NumberRange was) {
        int bits = spelling.binaryDigits(after);
        if (type.kind() == Kind.DECIMAL) {
            int sure = bits < DOUBLE ? DECIMALS_OF_SINGLE : DECIMALS_OF_DOUBLE;
            return type.precision() <= sure
                    ? null
                    : spelling.isInexact(name, ColumnType.decimal(type.precision() + 1, type.scale()), after);
        }
        BigInteger most = BigInteger.TWO.pow(bits);
        boolean fits = was == null || was.most().compareTo(most) <= 0;
        return fits ? null : name + " not between " + most.negate() + " and " + most;
    }

    /** Where the database keeps fewer binary digits; what is too large or too small for them is not tried, as that may fail. */
    private @Nullable String shorter() {
        return spelling.binaryDigits(after) >= spelling.binaryDigits(type)
                ? null
                : ordered(
                        "abs(" + name + ") > 3.4e38 or (" + name + " <> 0 and abs(" + name + ") < 1.2e-38)",
                        name + " <> " + spelling.as(spelling.as(name, after), type));
    }

    /** The one condition or the other, which is looked at only where the first does not hold. */
    private static String ordered(String first, String second) {
        return "case when " + first + " then 1 when " + second + " then 1 else 0 end = 1";
    }

    private static boolean isFloating(ColumnType type) {
        return type.kind() == Kind.REAL || type.kind() == Kind.DOUBLE || type.kind() == Kind.FLOAT;
    }

    /** The binary digits that the standard has a type keep, in the two sizes that there are. */
    static int binaryDigits(ColumnType type) {
        boolean single = type.kind() == Kind.REAL
                || (type.kind() == Kind.FLOAT && type.precision() > 0 && type.precision() <= SINGLE);
        return single ? SINGLE : DOUBLE;
    }
}
