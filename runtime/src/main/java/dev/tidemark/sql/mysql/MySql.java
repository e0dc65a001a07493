package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Exclusion;
import dev.tidemark.sql.Online;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** MySQL, version 8.0.19 and later. No server of it runs in the tests, so it is not proved. */
public final class MySql extends BuiltIn {
    public MySql() {
        super("MySQL", new MySqlStatements(Schema.EMPTY), MySqlWords.MYSQL, 64);
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return super.isOf(database)
                && !database.getDatabaseProductVersion()
                        .toLowerCase(Locale.ROOT)
                        .contains("mariadb");
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public String oldest() {
        return "8.0";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, schema -> new MySqlStatements(schema.get()));
    }

    @Override
    public String normalType(ColumnType type) {
        return MySqlTypes.normal(type(type));
    }

    /** With the tables that stand for sequences there. */
    @Override
    public Schema expected(Schema model, Schema live) {
        Schema expected = model;
        for (Sequence sequence : model.sequences().values()) {
            expected = expected.withoutSequence(sequence.name())
                    .with(Table.named(sequence.name()).with(Column.of("next_val", ColumnType.bigint())));
        }
        return expected;
    }

    @Override
    public Online online() {
        return new MySqlOnline(MySqlStatements::new, this::guards, false);
    }

    @Override
    public Exclusion exclusion() {
        return Exclusion.NAMED_LOCK;
    }

    @Override
    public @Nullable String objection(Connection connection) throws SQLException {
        return Engines.objection(connection);
    }

    @Override
    public String inScript(String sql) {
        return MySqlRoutine.inScript(sql);
    }

    @Override
    public Values values() {
        return new MySqlValues(false);
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new MySqlCatalog(connection, false);
    }
}
