package dev.tidemark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.schema.ColumnType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between which types every value of the one is a value of the other. */
class TypeChangeTest {
    private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\(([\\d,]+)\\))?(?:\\[(.+)\\])?");

    private static ColumnType type(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.matches()).as(text).isTrue();
        return SchemaText.type(type.group(1), type.group(2), type.group(3));
    }

    private static boolean widens(String change) {
        String[] sides = change.split(" to ", 2);
        return TypeChange.widens(type(sides[0]), type(sides[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tinyint to smallint",
                "smallint to integer",
                "integer to bigint",
                "tinyint to bigint",
                "real to double",
                "date to timestamp(6)",
                "varchar(20) to varchar(20)",
                "varchar(20) to varchar(21)",
                "varchar(20) to nvarchar(20)",
                "char(20) to varchar(20)",
                "varchar(20) to text",
                "varchar(20) to clob",
                "text to nclob",
                "enum(20)[A] to varchar(20)",
                "tinyint to varchar(4)",
                "smallint to varchar(6)",
                "integer to varchar(11)",
                "bigint to varchar(20)",
                "integer to text",
                "decimal(10,2) to decimal(11,2)",
                "decimal(10,2) to decimal(12,4)",
                "timestamp(3) to timestamp(6)",
                "binary(9) to blob",
                "varbinary(9) to long_varbinary",
                "varbinary(9) to varbinary(10)",
                "enum[A,B] to enum[B,C,A]",
                "named_enum[A] to named_enum[A,B]",
                "ordinal_enum[A,B] to ordinal_enum[A,B]",
                "ordinal_enum[A,B] to ordinal_enum[A,B,C]",
            })
    void everyRowKeepsItsValue(String change) {
        assertThat(widens(change)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigint to integer",
                "smallint to tinyint",
                "double to real",
                "timestamp(6) to date",
                "varchar(20) to varchar(19)",
                "varchar(20) to nvarchar(19)",
                "varchar(20) to char(20)",
                "text to varchar(20)",
                "clob to text",
                "enum(20)[A] to varchar(19)",
                "tinyint to varchar(3)",
                "smallint to varchar(5)",
                "integer to varchar(10)",
                "bigint to varchar(19)",
                "integer to char(20)",
                "integer to decimal(20,2)",
                "integer to real",
                "boolean to integer",
                "decimal(10,2) to decimal(11,4)",
                "decimal(10,2) to decimal(10,1)",
                "decimal(10,2) to decimal(9,2)",
                "timestamp(6) to timestamp(3)",
                "date to timestamp_tz(6)",
                "blob to varbinary(9)",
                "varbinary(9) to text",
                "varbinary(10) to varbinary(9)",
                "enum[A,B] to enum[A]",
                "enum[A] to named_enum[A]",
                "named_enum[A,B] to named_enum[B]",
                "ordinal_enum[A,B] to ordinal_enum[A]",
                "ordinal_enum[A,B] to ordinal_enum[B,A]",
                "native to native",
                "array(4) to array(5)",
                "uuid to integer",
            })
    void aRowMayLoseItsValue(String change) {
        assertThat(widens(change)).isFalse();
    }
}
