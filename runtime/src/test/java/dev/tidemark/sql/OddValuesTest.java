package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.inet;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.intervalSecond;
import static dev.tidemark.schema.ColumnType.timeWithTimeZone;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Typed;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that Java has and a database reads otherwise, or not at all. */
class OddValuesTest {
    private static LiveDatabase with(Databases database, ColumnType type, Object... values) throws Exception {
        LiveDatabase db = LiveDatabase.empty(database);
        db.run(Operations.record(up -> up.createTable("things", t -> {
            t.column("id", bigint()).notNull();
            t.column("odd", type);
            t.primaryKey("id");
        })));
        db.run(Typed.all(
                Operations.record(up -> up.insert("things", r -> {
                    r.columns("id", "odd");
                    for (int i = 0; i < values.length; i++) {
                        r.row(i, values[i]);
                    }
                })),
                db::schema));
        return db;
    }

    private static void expectRefusal(@Nullable Object value, ColumnType type, String dialect, String said) {
        assertThatThrownBy(() -> Dialects.named(dialect).literal(value, type))
                .isInstanceOfSatisfying(
                        TidemarkException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(Code.BAD_ARGUMENT))
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @EnumSource
    void secondsOfAnOffsetAreNotLost(Databases database) throws Exception {
        // As it was in Amsterdam; JDKs differ in whether they know.
        OffsetDateTime old = OffsetDateTime.parse("1890-01-01T00:00:00+00:19:32");
        OffsetDateTime inUtc = OffsetDateTime.parse("1889-12-31T23:40:28Z");
        assertThat(old.toInstant()).isEqualTo(inUtc.toInstant());
        try (LiveDatabase db = with(database, timestampWithTimeZone(6), old, inUtc)) {
            assertThat(db.rows("select count(*) from things a, things b where a.id = 0 and b.id = 1 and a.odd = b.odd"))
                    .containsExactly("1");
        }
    }

    @Test
    void secondsOfATimesOffsetAreNotLostOnH2() throws Exception {
        OffsetTime time = OffsetTime.parse("10:00:00+00:19:32");
        try (LiveDatabase db = with(Databases.H2, timeWithTimeZone(0), time, OffsetTime.parse("09:40:28Z"))) {
            assertThat(db.rows("select count(distinct odd) from things")).containsExactly("1");
        }
    }

    @Test
    void yearsOfOtherErasOnPostgreSql() throws Exception {
        LocalDateTime idesOfMarch = LocalDateTime.of(-43, 3, 15, 12, 0);
        try (LiveDatabase db = with(
                Databases.POSTGRESQL,
                date(),
                idesOfMarch.toLocalDate(),
                LocalDate.of(0, 2, 29),
                LocalDate.of(1, 1, 1),
                LocalDate.of(10_000, 1, 1))) {
            assertThat(db.rows("select odd::text from things"))
                    .containsExactlyInAnyOrder("0044-03-15 BC", "0001-02-29 BC", "0001-01-01", "10000-01-01");
        }
        try (LiveDatabase db =
                with(Databases.POSTGRESQL, timestamp(6), idesOfMarch, LocalDateTime.of(10_000, 1, 1, 0, 0, 0, 1_000))) {
            assertThat(db.rows("select odd::text from things"))
                    .containsExactlyInAnyOrder("0044-03-15 12:00:00 BC", "10000-01-01 00:00:00.000001");
        }
        OffsetDateTime later = OffsetDateTime.parse("+10000-01-01T00:00:00+02:00");
        try (LiveDatabase db =
                with(Databases.POSTGRESQL, timestampWithTimeZone(6), idesOfMarch.atOffset(later.getOffset()), later)) {
            assertThat(db.rows("select (odd at time zone 'UTC')::text from things"))
                    .containsExactlyInAnyOrder("0044-03-15 10:00:00 BC", "9999-12-31 22:00:00");
        }
    }

    @Test
    void anAddressIsOne() throws Exception {
        try (LiveDatabase db = with(Databases.POSTGRESQL, inet(), "10.0.0.1", "::1", "10.0.0.0/8")) {
            assertThat(db.rows("select odd::text from things"))
                    .containsExactlyInAnyOrder("10.0.0.1/32", "::1/128", "10.0.0.0/8");
        }
        expectRefusal("x'y", inet(), "postgresql", "This is no address");
        expectRefusal("x'/8", inet(), "postgresql", "This is no address");
        expectRefusal("10.0.0.0/8/8", inet(), "postgresql", "This is no address");
    }

    @Test
    void aDurationThatNoColumnHolds() {
        for (String dialect : List.of("h2", "postgresql", "sqlite", "derby", "hsqldb")) {
            expectRefusal(Duration.ofSeconds(Long.MAX_VALUE), intervalSecond(18, 9), dialect, "State a shorter one");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void anArrayHoldsNull(Databases database) throws Exception {
        try (LiveDatabase db = with(database, array(integer(), 5), Arrays.asList(1, null))) {
            assertThat(db.rows("select count(*) from things where odd is not null"))
                    .containsExactly("1");
            if (database == Databases.MARIADB) {
                assertThat(db.rows("select json_type(json_extract(odd, '$[1]')) from things"))
                        .containsExactly("NULL");
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway") // As a migration could say it.
    void aColumnWithoutANameIsToldWhereItIsSaid() {
        assertThatThrownBy(() -> Operations.record(up -> up.insert("things", r -> {
                    r.columns("id", null);
                    r.row(1, 2);
                })))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a column has no name");
    }
}
