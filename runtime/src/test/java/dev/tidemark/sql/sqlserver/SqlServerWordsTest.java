package dev.tidemark.sql.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerWordsTest {
    @ParameterizedTest
    @CsvSource({
        "int identity, 10, 0, int",
        "varchar, 255, 0, varchar(255)",
        "varchar, 2147483647, 0, varchar(max)",
        "nvarchar, 1073741823, 0, nvarchar(max)",
        "decimal, 10, 2, 'numeric(10,2)'",
        "datetime2, 26, 6, datetime2(6)",
        "uniqueidentifier, 36, 0, uniqueidentifier",
    })
    void typesAreSpelled(String live, int size, int digits, String type) {
        assertThat(new SqlServerWords().type(live, size, digits)).isEqualTo(type);
    }
}
