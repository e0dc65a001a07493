package dev.tidemark.backup;

/** The first byte of a value, a row, a table. The numbers are the format's, and never change. */
final class Tag {
    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int LONG = 3;
    static final int DOUBLE = 4;
    static final int DECIMAL = 5;
    static final int TEXT = 6;
    static final int LONG_TEXT = 7;
    static final int BYTES = 8;
    static final int LONG_BYTES = 9;
    static final int DATE = 10;
    static final int TIME = 11;
    static final int TIME_TZ = 12;
    static final int TIMESTAMP = 13;
    static final int TIMESTAMP_TZ = 14;
    static final int UUID = 15;
    static final int DURATION = 16;
    static final int ARRAY = 17;

    /** Begins a table, at the place of one and after its last. */
    static final int TABLE = 32;

    /** Begins a row. */
    static final int ROW = 33;

    /** Ends a table's rows. */
    static final int TABLE_END = 34;

    /** Ends the contents. */
    static final int END = 35;

    private Tag() {}
}
