package dev.tidemark.sql.sample;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect;

/** A value as the sample rows have it, for tests that make rows of their own. */
public final class SampleValue {
    private SampleValue() {}

    /** The value of this number, as SQL. */
    public static String of(Dialect dialect, ColumnType type, int number) {
        return new SampleValues(dialect).value(type, number);
    }
}
