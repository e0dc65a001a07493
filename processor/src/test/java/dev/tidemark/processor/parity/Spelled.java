package dev.tidemark.processor.parity;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.sql.Dialect;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A database that no server of runs in the tests: there, the words of both are compared. */
enum Spelled {
    MYSQL("org.hibernate.dialect.MySQLDialect") {
        /** Of a version that keeps checks, as those have which Tidemark is for. */
        @Override
        Map<String, Object> settings() {
            Map<String, Object> settings = new TreeMap<>(super.settings());
            settings.put("jakarta.persistence.database-product-name", "MySQL");
            settings.put("jakarta.persistence.database-major-version", "8");
            settings.put("jakarta.persistence.database-minor-version", "4");
            return settings;
        }
    },
    COCKROACHDB("org.hibernate.dialect.CockroachDialect") {
        /** Comments, which Hibernate leaves out there. */
        @Override
        boolean mayHave(String more) {
            return more.startsWith("+ comment ");
        }
    },
    YUGABYTEDB("org.hibernate.dialect.PostgreSQLDialect"),
    SQLSERVER("org.hibernate.dialect.SQLServerDialect"),
    ORACLE("org.hibernate.dialect.OracleDialect");

    /** Another says some things otherwise, which databases that are there take for the same. */
    static final String HIBERNATE = "7.4";

    /** Hibernate's dialect of it. */
    private final String hibernate;

    Spelled(String hibernate) {
        this.hibernate = hibernate;
    }

    /** Whether it quotes names in brackets. */
    boolean hasBrackets() {
        return this == SQLSERVER;
    }

    /** What Hibernate must be told. */
    Map<String, Object> settings() {
        return Map.of("hibernate.dialect", hibernate);
    }

    /** Whether our words may say this that Hibernate's do not. */
    boolean mayHave(String more) {
        return false;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Dialect dialect() {
        return Dialects.named(word());
    }
}
