package dev.tidemark.sql.derby;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Exclusion;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Apache Derby, version 10.14 and later. */
public final class Derby extends BuiltIn {
    static final Set<String> RESERVED = Set.of("""
            add all allocate alter and any are as asc assertion at authorization avg begin between
            bigint bit boolean both by call cascaded case cast char character character_length check
            close collate collation column commit connect constraint continue convert corresponding
            create cross current current_date current_role current_time current_timestamp
            current_user cursor deallocate dec decimal declare default deferrable deferred delete
            desc describe deterministic diagnostics disconnect distinct double drop else end escape
            except exception exec execute exists explain external false fetch first float for
            foreign found from full function get getcurrentconnection global go goto grant group
            having hour identity immediate in indicator initially inner inout input insensitive
            insert int integer intersect into is isolation join key last leading left like lower
            ltrim match max min minute national natural nchar next no none not null nullif numeric
            of on only open option or order out outer overlaps prepare primary prior privileges
            procedure public read real references relative restrict revoke right rollback rows rtrim
            schema scroll second select session_user set smallint some sql sqlcode sqlerror sqlstate
            substr substring sum system_user table temporary timezone_hour timezone_minute to
            trailing transaction translate translation trim true union unique unknown update upper
            user using values varchar varying view whenever where window with work write xml
            xmlexists xmlparse xmlquery xmlserialize year""".split("\\s+"));

    public Derby() {
        super("Apache Derby", new DerbyStatements(() -> Schema.EMPTY), RESERVED, 128);
    }

    @Override
    public String oldest() {
        return "10.16";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, DerbyStatements::new);
    }

    @Override
    public String normalType(ColumnType type) {
        return DerbyTypes.normal(type);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public String createIfAbsent() {
        return "create table";
    }

    @Override
    public String utcNow() {
        return "current_timestamp";
    }

    @Override
    public Exclusion exclusion() {
        return Exclusion.ROW_WITHIN;
    }

    /** Of any schema, as Derby does not tell of which: DDL in two of them at once would wait for one another anyway. */
    @Override
    public String lockHolder() {
        return "select 'transaction ' || l.xid || ' (user ' || coalesce(t.username, '') || ')' from syscs_diag.lock_table l"
                + " join syscs_diag.transaction_table t on t.xid = l.xid"
                + " where l.tablename = 'TIDEMARK_LOCK' and l.mode = 'X' and l.state = 'GRANT'";
    }

    /** For Derby's own tool, ij. */
    @Override
    public String begin() {
        return "autocommit off";
    }

    /** No index stands beside a key over the same columns, whose index it would be. */
    @Override
    public Table kept(Table table) {
        return DerbyIndexes.made(table);
    }

    @Override
    public Values values() {
        return new DerbyValues();
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new DerbyCatalog(connection);
    }
}
