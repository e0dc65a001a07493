package dev.tidemark.sql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleWordsTest {
    @ParameterizedTest
    @CsvSource({
        "NUMBER, 19, 0, 'number(19,0)'",
        "VARCHAR2, 255, 0, varchar2(255 char)",
        "TIMESTAMP(6) WITH TIME ZONE, 13, 6, timestamp(6) with time zone",
        "RAW, 16, 0, raw(16)",
        "CLOB, 4000, 0, clob",
    })
    void typesAreSpelled(String live, int size, int digits, String type) {
        assertThat(new OracleWords().type(live, size, digits)).isEqualTo(type);
    }
}
