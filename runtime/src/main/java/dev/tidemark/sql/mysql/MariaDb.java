package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
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

/** MariaDB, version 10.6 and later. */
public final class MariaDb extends BuiltIn {
    public MariaDb() {
        super("MariaDB", new MariaDbStatements(Schema.EMPTY), MySqlWords.MARIADB, 64);
    }

    /** MySQL's driver calls it MySQL, and gives it away in the version. */
    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return (database.getDatabaseProductName() + " " + database.getDatabaseProductVersion())
                .toLowerCase(Locale.ROOT)
                .contains("mariadb");
    }

    @Override
    public String oldest() {
        return "10.6";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, schema -> new MariaDbStatements(schema.get()));
    }

    @Override
    public String normalType(ColumnType type) {
        return MySqlTypes.normal(type(type));
    }

    @Override
    public Online online() {
        return new MySqlOnline(MariaDbStatements::new, this::guards, true);
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
        return new MySqlValues(true);
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new MySqlCatalog(connection, true);
    }
}
