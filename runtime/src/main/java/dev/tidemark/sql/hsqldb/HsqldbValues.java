package dev.tidemark.sql.hsqldb;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.StandardValues;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of HSQLDB. */
final class HsqldbValues extends StandardValues {
    HsqldbValues() {
        super(new HsqldbStatements(() -> Schema.EMPTY));
    }

    @Override
    public String number(String table, String column, long next) {
        return "alter table " + spelling.quote(table) + " alter column " + spelling.quote(column) + " restart with "
                + next;
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, Sequence sequence) throws SQLException {
        return ask(
                connection,
                "select next_value from information_schema.sequences where sequence_schema = current_schema and upper(sequence_name) = "
                        + inCatalog(sequence.name()));
    }

    @Override
    public List<String> withoutKeys(List<String> tables) {
        return List.of("set database referential integrity false");
    }

    @Override
    public List<String> withKeys(List<String> tables) {
        return List.of("set database referential integrity true");
    }
}
