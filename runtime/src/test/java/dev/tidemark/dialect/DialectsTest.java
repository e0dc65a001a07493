package dev.tidemark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Database;
import dev.tidemark.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialectsTest {
    @Test
    void databasesHaveNamesThatDialectsHave() throws Exception {
        List<String> known = Dialects.all().stream().map(Dialect::name).toList();
        for (var constant : Database.class.getFields()) {
            assertThat(known).contains((String) constant.get(null));
        }
    }
}
