package dev.tidemark.sql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws that hold on H2 hold in its modes, on its server and in its files too. */
class H2WaysLawsTest {
    private static final int PAIRS = 40;

    /** Where TINYINT is refused, nearly all of these schemas are. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AS_POSTGRESQL")
    void ofOperations(H2Ways way) throws Exception {
        for (long seed = DatabaseLawsTest.SEED; seed < DatabaseLawsTest.SEED + PAIRS; seed++) {
            DatabaseLawsTest.check(way, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTheDiff(H2Ways way) {
        DiffOnDatabasesTest.over(way, PAIRS);
    }
}
