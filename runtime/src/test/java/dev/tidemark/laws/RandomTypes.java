package dev.tidemark.laws;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random column types of every kind, and random successors of one. */
final class RandomTypes {
    private static final List<String> CONSTANTS = List.of("NEW", "PAID", "SENT", "it's", "GONE");
    private static final Set<Kind> COMPARABLE = Set.of(
            Kind.SMALLINT,
            Kind.INTEGER,
            Kind.BIGINT,
            Kind.DECIMAL,
            Kind.VARCHAR,
            Kind.NVARCHAR,
            Kind.DATE,
            Kind.TIMESTAMP,
            Kind.UUID);

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Random random;
    private final boolean lossy;
    private int names;

    /** @param lossy whether a type may be followed by one that values may not fit */
    RandomTypes(Random random, boolean lossy) {
        this.random = random;
        this.lossy = lossy;
    }

    ColumnType next() {
        return of(KINDS.get(random.nextInt(KINDS.size())));
    }

    /** Whether keys and indexes can be over it on every database. */
    static boolean isComparable(ColumnType type) {
        return COMPARABLE.contains(type.kind());
    }

    static boolean isInteger(ColumnType type) {
        return type.kind() == Kind.SMALLINT || type.kind() == Kind.INTEGER || type.kind() == Kind.BIGINT;
    }

    private ColumnType of(Kind kind) {
        return switch (kind) {
            case FLOAT -> ColumnType.floating(10 + random.nextInt(40));
            case DECIMAL -> {
                int scale = random.nextInt(4);
                yield ColumnType.decimal(scale + 5 + random.nextInt(10), scale);
            }
            case CHAR, NCHAR, VARCHAR, NVARCHAR, BINARY, VARBINARY ->
                ColumnType.sized(kind, 8 + random.nextInt(250), 0, 0);
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> ColumnType.sized(kind, 0, random.nextInt(7), 0);
            case INTERVAL_SECOND -> ColumnType.intervalSecond(5, random.nextInt(7));
            case ENUM -> {
                ColumnType type = ColumnType.enumeration(10 + random.nextInt(20), constants());
                yield switch (random.nextInt(4)) {
                    case 0 -> type.withName(name());
                    case 1 -> type.withSql("varchar(20)");
                    default -> type;
                };
            }
            case ORDINAL_ENUM -> {
                ColumnType type = ColumnType.ordinalEnum(constants());
                yield random.nextInt(3) == 0 ? type.withName(name()) : type;
            }
            case NAMED_ENUM -> ColumnType.namedEnum(name(), constants());
            case ARRAY ->
                ColumnType.array(of(List.of(Kind.INTEGER, Kind.VARCHAR).get(random.nextInt(2))), 0);
            case NATIVE -> ColumnType.nativeType(random.nextBoolean() ? "varchar(33)" : "numeric(7,1)");
            default -> ColumnType.sized(kind, 0, 0, 0);
        };
    }

    private String name() {
        return "kind" + names++;
    }

    private String[] constants() {
        return CONSTANTS.subList(0, 1 + random.nextInt(CONSTANTS.size())).toArray(String[]::new);
    }

    /** Another type, or the same where there is no wider one. */
    ColumnType after(ColumnType type) {
        return lossy && random.nextInt(3) == 0 ? next() : wider(type);
    }

    /** A type that every value fits. */
    ColumnType wider(ColumnType type) {
        return switch (type.kind()) {
            case TINYINT -> ColumnType.smallint();
            case SMALLINT -> ColumnType.integer();
            case INTEGER -> random.nextBoolean() ? ColumnType.bigint() : ColumnType.varchar(30);
            case REAL -> ColumnType.doublePrecision();
            case CHAR -> ColumnType.varchar(type.length());
            case VARCHAR -> random.nextBoolean() ? ColumnType.varchar(type.length() + 10) : ColumnType.text();
            case NVARCHAR -> ColumnType.nvarchar(type.length() * 2);
            case DECIMAL -> ColumnType.decimal(type.precision() + 4, type.scale() + 2);
            case DATE -> ColumnType.timestamp(6);
            case BINARY, VARBINARY -> random.nextBoolean() ? ColumnType.longVarbinary() : ColumnType.blob();
            case ENUM, ORDINAL_ENUM, NAMED_ENUM ->
                new ColumnType(type.kind(), type.length(), 0, 0, type.name(), CONSTANTS, null, type.sql());
            default -> type;
        };
    }
}
