package dev.tidemark.sql.sqlserver;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.MetadataCatalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Microsoft SQL Server, version 2016 and later. No server of it runs in the tests, so it is not proved. */
public final class SqlServer extends BuiltIn {
    /** The words that are no names (Transact-SQL reference, "Reserved keywords"). */
    private static final Set<String> RESERVED = Set.of("""
            add all alter and any as asc authorization backup begin between break browse bulk by cascade case check
            checkpoint close clustered coalesce collate column commit compute constraint contains containstable continue
            convert create cross current current_date current_time current_timestamp current_user cursor database dbcc
            deallocate declare default delete deny desc disk distinct distributed double drop dump else end errlvl escape
            except exec execute exists exit external fetch file fillfactor for foreign freetext freetexttable from full
            function goto grant group having holdlock identity identity_insert identitycol if in index inner insert
            intersect into is join key kill left like lineno load merge national nocheck nonclustered not null nullif of
            off offsets on open opendatasource openquery openrowset openxml option or order outer over percent pivot plan
            precision primary print proc procedure public raiserror read readtext reconfigure references replication
            restore restrict return revert revoke right rollback rowcount rowguidcol rule save schema securityaudit select
            semantickeyphrasetable semanticsimilaritydetailstable semanticsimilaritytable session_user set setuser shutdown
            some statistics system_user table tablesample textsize then to top tran transaction trigger truncate try_convert
            tsequal union unique unpivot update updatetext use user values varying view waitfor when where while with
            within writetext""".split("\\s+"));

    public SqlServer() {
        super("Microsoft SQL Server", new SqlServerStatements(() -> Schema.EMPTY), RESERVED, 128);
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public String oldest() {
        return "13";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, SqlServerStatements::new);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public String utcNow() {
        return "sysutcdatetime()";
    }

    @Override
    public String currentUser() {
        return "suser_sname()";
    }

    @Override
    public String createIfAbsent() {
        return "create table";
    }

    @Override
    public String begin() {
        return "begin transaction";
    }

    /** A batch of its own: SQL Server reads a batch in whole before it runs, and would not find a column that it adds. */
    @Override
    public String inScript(String sql) {
        return sql + "\ngo";
    }

    @Override
    public String normalType(ColumnType type) {
        return SqlServerTypes.normal(type(type));
    }

    /** Without comments, as Hibernate writes none there. */
    @Override
    public Table kept(Table table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach((name, column) -> columns.put(name, column.withComment(null)));
        return table.withComment(null).withColumns(columns);
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new MetadataCatalog(connection, new SqlServerWords());
    }
}
