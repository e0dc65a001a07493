package dev.tidemark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSqlTest {
    @Test
    void whatNoDatabaseReadsIsFoundWithoutOne() {
        OwnSql.require("r1", Operations.record(db -> db.sql("do $x$ it's $x$").on("h2", "select $$'$$")));
        assertThatThrownBy(() -> OwnSql.require("r1", Operations.record(db -> db.sql("select 'x"))))
                .hasMessageContaining("[TM051] r1, line 1, column 8 of «select 'x»");
        assertThatThrownBy(() -> OwnSql.require(
                        "r1", Operations.record(db -> db.sql("select 1").on("mysql", "select $$'$$"))))
                .hasMessageContaining("as mysql reads it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "insert into t values (1); rollback; insert into t values (2)",
                "/* so */ -- and so\n COMMIT work",
                "begin",
                "begin immediate",
                "start transaction read only",
                "end",
                "set autocommit = 1",
                "prepare transaction 'x'"
            })
    void noStepEndsTheTransaction(String sql) {
        assertThatThrownBy(() -> OwnSql.require("r1", Operations.record(db -> db.sql(sql))))
                .hasMessageContaining("[TM056] r1: db.sql(\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t set state = 'commit'",
                "rollback to savepoint s",
                "do $$ begin perform 1; end $$",
                "create trigger t after insert on x begin update x set y = 1; end",
                "set transaction_read_only = off",
                "end_of_day()"
            })
    void whatOnlyLooksLikeThatIsFine(String sql) {
        assertThatCode(() -> OwnSql.require("r1", Operations.record(db -> db.sql(sql))))
                .doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatThereIsNotIsToldWithThoseThereAre() {
        List<Operation> typo = Operations.record(db -> db.sql("select 1").on("postgres", "select 2"));
        assertThatThrownBy(() -> OwnSql.require("r1", typo))
                .hasMessageContaining("[TM043] r1: db.sql(\"select 1\") has SQL for \"postgres\"")
                .hasMessageContaining("h2, postgresql, mariadb");
    }

    @Test
    void aDialectThatHandsOnGetsWhatIsForItself() {
        List<Operation> both = Operations.record(db -> {
            db.sql("select 1").on("harbor", "select 2; select 3").on("postgresql", "select 4");
            db.sql("select 5").on("postgresql", "select 6");
        });
        assertThat(Dialects.ofTidemark("postgresql").sql(OwnSql.on("harbor", both), () -> Schema.EMPTY))
                .containsExactly(List.of("select 2", "select 3"), List.of("select 6"));
    }
}
