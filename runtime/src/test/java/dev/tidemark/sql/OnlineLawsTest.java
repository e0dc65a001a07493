package dev.tidemark.sql;

import org.junit.jupiter.api.Test;

/** The law of {@link DatabaseLawsTest} where all tables count as large: the other way leads to the same. */
class OnlineLawsTest {
    @Test
    void postgreSql() throws Exception {
        for (long seed = DatabaseLawsTest.SEED; seed < DatabaseLawsTest.SEED + 60; seed++) {
            DatabaseLawsTest.check(Databases.POSTGRESQL, seed, true);
        }
    }

    @Test
    void mariaDb() throws Exception {
        for (long seed = DatabaseLawsTest.SEED; seed < DatabaseLawsTest.SEED + 40; seed++) {
            DatabaseLawsTest.check(Databases.MARIADB, seed, true);
        }
    }
}
