package dev.tidemark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression that fills rows says of them. */
class BackfillTest {
    private static boolean reads(String expression) {
        return Backfill.of(expression).reads("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "left(phone, 10)", "PHONE", "t.phone || '!'", "\"phone\" || 'x'", "phone+1"})
    void readsTheColumn(String expression) {
        assertThat(reads(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'phone'", "telephone", "phones", "phone_2", "'it''s' || 'phone'", "0"})
    void readsNothingOfTheColumn(String expression) {
        assertThat(reads(expression)).isFalse();
    }

    @Test
    void readsTheColumnOnlyIfItDoesOnEachDatabase() {
        assertThat(new Backfill("phone", Map.of("h2", "upper(phone)")).reads("phone"))
                .isTrue();
        assertThat(new Backfill("phone", Map.of("h2", "'none'")).reads("phone")).isFalse();
        assertThat(new Backfill("'none'", Map.of("h2", "phone")).reads("phone")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", " -1.5 ", "'x'", "TRUE", "false", "nextval('s')", "NEXT VALUE FOR s", "1 + nextval ('s')"})
    void surelyHasAValue(String expression) {
        assertThat(Backfill.of(expression).isNeverNull("h2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "phone", "nullif('x', 'x')", "(select 1)", "1.", "'x' || phone", "mynextval('s')"})
    void mayBeNull(String expression) {
        assertThat(Backfill.of(expression).isNeverNull("h2")).isFalse();
    }

    @Test
    void aVariantStandsForItsDatabase() {
        Backfill backfill = new Backfill("phone", Map.of("h2", "'x'"));
        assertThat(backfill.on("h2")).isEqualTo("'x'");
        assertThat(backfill.on("postgresql")).isEqualTo("phone");
        assertThat(backfill.isNeverNull("h2")).isTrue();
        assertThat(backfill.isNeverNull("postgresql")).isFalse();
        assertThat(new Backfill("phone", Map.of("h2", "next value for s")).isNeverNull("h2"))
                .isTrue();
    }
}
