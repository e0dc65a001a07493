package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.time;
import static dev.tidemark.schema.ColumnType.timeWithTimeZone;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varbinary;
import static dev.tidemark.schema.ColumnType.varchar;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of rows: what is made of a Java object, which column would hold it, and when two are one. */
class DatumTest {
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.000006Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0001-0000-000000000002");

    private static Arguments is(Object given, Object value, ColumnType type, String canonical) {
        return Arguments.of(given, value, type, canonical);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                is(true, true, bool(), "boolean:true"),
                is((byte) 1, 1L, bigint(), "number:1"),
                is((short) 2, 2L, bigint(), "number:2"),
                is(3, 3L, bigint(), "number:3"),
                is(4L, 4L, bigint(), "number:4"),
                is(BigInteger.TWO, BigInteger.TWO, decimal(38, 10), "number:2"),
                is(new BigDecimal("1E+3"), new BigDecimal("1E+3"), decimal(38, 10), "number:1000"),
                is(1.5f, 1.5f, decimal(38, 10), "number:1.5"),
                is(2.5, 2.5, decimal(38, 10), "number:2.5"),
                is("it's", "it's", varchar(255), "string:it's"),
                is('c', "c", varchar(255), "string:c"),
                is(CharBuffer.wrap("built"), "built", varchar(255), "string:built"),
                is(DayOfWeek.MONDAY, "MONDAY", varchar(255), "string:MONDAY"),
                is(new byte[] {1, -1}, new byte[] {1, -1}, varbinary(2), "bytes:01ff"),
                is(new byte[0], new byte[0], varbinary(1), "bytes:"),
                is(ID, ID, uuid(), "uuid:" + ID),
                is(
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(90),
                        ColumnType.sized(ColumnType.Kind.INTERVAL_SECOND, 0, 18, 9),
                        "duration:PT1M30S"),
                is(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2), date(), "localdate:2026-01-02"),
                is(LocalTime.of(3, 4), LocalTime.of(3, 4), time(6), "localtime:03:04"),
                is(
                        OffsetTime.of(LocalTime.of(3, 4), UTC),
                        OffsetTime.of(LocalTime.of(3, 4), UTC),
                        timeWithTimeZone(6),
                        "offsettime:03:04Z"),
                is(
                        LocalDateTime.of(2026, 1, 2, 3, 4),
                        LocalDateTime.of(2026, 1, 2, 3, 4),
                        timestamp(6),
                        "localdatetime:2026-01-02T03:04"),
                is(
                        AT,
                        OffsetDateTime.ofInstant(AT, UTC),
                        timestampWithTimeZone(6),
                        "offsetdatetime:2026-01-02T03:04:05.000006Z"),
                is(
                        AT.atZone(ZoneId.of("Europe/Vienna")),
                        OffsetDateTime.parse("2026-01-02T04:04:05.000006+01:00"),
                        timestampWithTimeZone(6),
                        "offsetdatetime:2026-01-02T04:04:05.000006+01:00"),
                is(new int[] {1, 2}, List.of(1L, 2L), array(bigint(), 0), "{array=[8:number:1,8:number:2]}"),
                is(List.of("a"), List.of("a"), array(varchar(255), 0), "{array=[8:string:a]}"),
                is(Set.of(), List.of(), array(text(), 0), "{}"),
                is(
                        new String[][] {{"a"}},
                        List.of(List.of("a")),
                        array(array(varchar(255), 0), 0),
                        "{array=[20:{array=[8:string:a]}]}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasItsClassItsColumnAndItsText(Object given, Object value, ColumnType type, String canonical) {
        Datum datum = Datum.of(given);
        assertThat(datum.value()).isEqualTo(value);
        assertThat(datum.type()).isEqualTo(type);
        assertThat(datum.canonical()).isEqualTo(canonical);
        assertThat(datum)
                .isEqualTo(Datum.of(given))
                .hasSameHashCodeAs(Datum.of(given))
                .hasToString(canonical);
        assertThat(Datum.of(datum)).isSameAs(datum);
    }

    @Test
    void nothingIsAValueToo() {
        assertThat(Datum.of(null)).isSameAs(Datum.NULL).hasToString("null");
        assertThat(Datum.NULL.value()).isNull();
        assertThat(Datum.NULL).isNotEqualTo(Datum.of("null")).isNotEqualTo(null);
        List<@Nullable Object> withNothing = new ArrayList<>();
        withNothing.add(null);
        assertThat(Datum.of(withNothing).value()).isEqualTo(withNothing);
    }

    @Test
    void theSameTextOfAnotherClassIsAnotherValue() {
        assertThat(List.of(
                        Datum.of("1"), Datum.of(1), Datum.of(true), Datum.of("true"), Datum.of(List.of(1)), Datum.NULL))
                .doesNotHaveDuplicates();
        assertThat(Datum.of(1)).isEqualTo(Datum.of(1L));
        assertThat(Datum.of(new BigDecimal("1.0"))).isNotEqualTo(Datum.of(new BigDecimal("1.00")));
    }

    @Test
    void bytesAreNobodysToChange() {
        byte[] bytes = {1};
        Datum datum = Datum.of(bytes);
        bytes[0] = 2;
        ((byte[]) Objects.requireNonNull(datum.value()))[0] = 3;
        assertThat(datum).hasToString("bytes:01");
    }

    @Test
    void whatNoDatabaseStoresIsRefused() {
        refused(new Object(), "A row cannot hold java.lang.Object@");
        refused(Double.NaN, "A row cannot hold NaN");
        refused(Float.NEGATIVE_INFINITY, "A row cannot hold -Infinity");
        refused("a\0b", "The text holds a NUL character");
        refused("\uD800", "half of a surrogate pair");
        refused("\uDFFF", "half of a surrogate pair");
        refused(List.of("\0"), "The text holds a NUL character");
        assertThat(Datum.of("\uD7FF\uE000\uD83D\uDE00").value()).isEqualTo("\uD7FF\uE000\uD83D\uDE00");
    }

    private static void refused(Object value, String message) {
        assertThatThrownBy(() -> Datum.of(value)).isInstanceOfSatisfying(TidemarkException.class, thrown -> {
            assertThat(thrown.problem().code()).isEqualTo(Code.BAD_ARGUMENT);
            assertThat(thrown.problem().message()).contains(message);
        });
    }
}
