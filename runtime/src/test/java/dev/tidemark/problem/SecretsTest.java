package dev.tidemark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message says a password, whatever a driver quotes. */
class SecretsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL format error; must be \"jdbc:h2:...\" but is \"jdbc:h2;PASSWORD=s3cret;X=1\" [90046-252]",
                "jdbc:h2:mem:x;user=sa;password=s3cret",
                "jdbc:h2:mem:x;INIT=CREATE USER a PASSWORD 's3cret'\\\\;SET SCHEMA b",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'a'\\\\;CREATE USER a PASSWORD 's3cret'",
                "No suitable driver for jdbc:postgresql://host/db?user=u&password=s3cret&ssl=true",
                "no such host in jdbc:mariadb://root:s3cret@host:3306/db",
                "jdbc:oracle:thin:scott/s3cret@//host/x",
                "jdbc:sqlserver://host;databaseName=a;password=s3cret;encrypt=true",
                "Syntax error in SQL statement \"CREATE USER shop PASSWORD 's3cret' [*]NONSENSE\"",
                "alter user shop identified by 's3cret'",
                "properties {user=a, password=s3cret}",
                "jdbc:postgresql://host/db?sslpassword=s3cret",
                "jdbc:mariadb://host/db?trustStorePassword=s3cret&x=1"
            })
    void isLeftOut(String message) {
        Problem problem = new Problem(Code.OPERATION_FAILED, message, message);
        assertThat(problem.toString()).doesNotContain("s3cret").contains("…");
        assertThat(new TidemarkException(problem)).hasMessageNotContaining("s3cret");
    }

    @Test
    void theRestStays() {
        assertThat(Secrets.out("jdbc:postgresql://host/db?user=u&password=s3cret&ssl=true"))
                .isEqualTo("jdbc:postgresql://host/db?user=u&password=…&ssl=true");
        assertThat(Secrets.out("jdbc:mariadb://root:s3cret@host:3306/db")).isEqualTo("jdbc:mariadb://…@host:3306/db");
        for (String message : new String[] {
            "The database refuses «update users set name = 'x' where id = 1»",
            "See https://example.org/a/@b",
            "[TM012] com.acme.Customer#phone: @Backfill(\"a\") or name=b"
        }) {
            assertThat(Secrets.out(message)).isEqualTo(message);
        }
    }
}
