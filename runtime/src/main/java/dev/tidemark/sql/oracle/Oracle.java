package dev.tidemark.sql.oracle;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.MetadataCatalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Oracle Database, version 19 and later. No server of it runs in the tests, so it is not proved. */
public final class Oracle extends BuiltIn {
    /** The words that are no names (SQL Language Reference, "Reserved Words"). */
    private static final Set<String> RESERVED = Set.of("""
            access add all alter and any as asc audit between by char check cluster column column_value comment compress
            connect create current date decimal default delete desc distinct drop else exclusive exists file float for from
            grant group having identified immediate in increment index initial insert integer intersect into is level like
            lock long maxextents minus mlslabel mode modify nested_table_id noaudit nocompress not nowait null number of
            offline on online option or order pctfree prior public raw rename resource revoke row rowid rownum rows select
            session set share size smallint start successful synonym sysdate table then to trigger uid union unique update
            user validate values varchar varchar2 view whenever where with""".split("\\s+"));

    public Oracle() {
        super("Oracle", new OracleStatements(() -> Schema.EMPTY), RESERVED, 128);
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public String oldest() {
        return "19";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, OracleStatements::new);
    }

    @Override
    public boolean keepsEmptyTexts() {
        return false;
    }

    @Override
    public String createIfAbsent() {
        return "create table";
    }

    @Override
    public String utcNow() {
        return "sys_extract_utc(systimestamp)";
    }

    @Override
    public String currentUser() {
        return "user";
    }

    @Override
    public String normalType(ColumnType type) {
        return OracleTypes.normal(type(type));
    }

    /** A block ends in a line with a slash. */
    @Override
    public String inScript(String sql) {
        return OracleStatements.isBlock(sql.toLowerCase(Locale.ROOT)) ? sql + "\n/" : super.inScript(sql);
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new MetadataCatalog(connection, new OracleWords());
    }
}
