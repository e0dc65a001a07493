package dev.tidemark.sql.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.sql.Dialect;
import dev.tidemark.testing.Servers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresKinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.3 (Debian 16.3-1.pgdg120+1) | postgresql",
                "PostgreSQL 16.3 on x86_64-pc-linux-gnu, compiled by gcc | postgresql",
                "18beta1 | postgresql",
                "11.2-YB-2.20.1.0-b0 | yugabytedb",
                "PostgreSQL 15.2-YB-2025.1.0.0-b0 on x86_64-pc-linux-gnu | yugabytedb",
                "CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu, built 2024/05/15) | cockroachdb",
            })
    void isToldByTheVersion(String version, String dialect) {
        assertThat(PostgresKin.of(version)).isEqualTo(dialect);
    }

    @Test
    void postgreSqlIsNoOther() throws Exception {
        try (Connection connection = DriverManager.getConnection(Servers.postgreSql())) {
            assertThat(Dialects.all().stream().filter(dialect -> isOf(dialect, connection)))
                    .extracting(Dialect::name)
                    .containsExactly("postgresql");
        }
    }

    private static boolean isOf(Dialect dialect, Connection connection) {
        try {
            return dialect.isOf(connection.getMetaData());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
