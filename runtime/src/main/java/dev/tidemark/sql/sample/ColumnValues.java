package dev.tidemark.sql.sample;

import dev.tidemark.schema.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample values of one column: those of its type, within what its table's checks demand. */
final class ColumnValues {
    private static final int MANY = 100;

    private final SampleValues values;
    private final ColumnType type;
    private final Conditions.@Nullable Demand demand;

    ColumnValues(SampleValues values, ColumnType type, Conditions.@Nullable Demand demand) {
        this.values = values;
        this.type = type;
        this.demand = demand;
    }

    /** How many there are before they repeat. */
    int distinct() {
        if (demand == null) {
            return SampleValues.distinct(type);
        }
        return demand.literals().isEmpty() && isNumber()
                ? numbers()
                : Math.max(1, literals().size());
    }

    /** The value of this number, which counts from 0. */
    String value(int number) {
        if (demand != null && !literals().isEmpty()) {
            return literals().get(number % literals().size());
        }
        if (demand == null || !demand.literals().isEmpty() || !isNumber()) {
            return values.value(type, number);
        }
        return lowest().add(step().multiply(BigDecimal.valueOf(number % numbers())))
                .toPlainString();
    }

    /** Those literals that are within the bounds too. */
    private List<String> literals() {
        return demand == null
                ? List.of()
                : demand.literals().stream()
                        .filter(literal -> !isNumber() || literal.startsWith("'") || isWithin(new BigDecimal(literal)))
                        .toList();
    }

    private boolean isNumber() {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL -> true;
            default -> false;
        };
    }

    private boolean isWhole() {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            case DECIMAL -> type.scale() == 0;
            default -> false;
        };
    }

    /** One; a fraction where the bounds are too close for that. */
    private BigDecimal step() {
        BigDecimal above = demand == null ? null : demand.above();
        BigDecimal below = demand == null ? null : demand.below();
        boolean close = above != null
                && below != null
                && below.subtract(above).compareTo(BigDecimal.valueOf(SampleValues.FEW)) < 0;
        return isWhole() || !close ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.min(scale(), 2));
    }

    private int scale() {
        return type.kind() == ColumnType.Kind.DECIMAL ? type.scale() : 2;
    }

    /** The least value that is a number of the column's scale, or one where nothing is demanded below. */
    private BigDecimal lowest() {
        if (demand == null || (demand.above() == null && demand.below() == null)) {
            return BigDecimal.ONE;
        }
        BigDecimal above = demand.above();
        BigDecimal below = demand.below();
        if (above != null) {
            BigDecimal at = above.setScale(isWhole() ? 0 : scale(), RoundingMode.CEILING);
            return isWithin(at) ? at : at.add(step());
        }
        return isWithin(BigDecimal.ONE) || below == null
                ? BigDecimal.ONE
                : below.setScale(isWhole() ? 0 : scale(), RoundingMode.FLOOR).subtract(BigDecimal.valueOf(MANY));
    }

    private int numbers() {
        int count = 0;
        for (BigDecimal value = lowest(); count < MANY && isWithin(value); value = value.add(step())) {
            count++;
        }
        return Math.max(1, Math.min(count, SampleValues.distinct(type)));
    }

    private boolean isWithin(BigDecimal value) {
        if (demand == null) {
            return true;
        }
        int over = demand.above() == null ? 1 : value.compareTo(demand.above());
        int under = demand.below() == null ? -1 : value.compareTo(demand.below());
        return (over > 0 || (over == 0 && demand.orEqualAbove()))
                && (under < 0 || (under == 0 && demand.orEqualBelow()));
    }
}
