package dev.tidemark.sql.hsqldb;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Exclusion;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** HSQLDB, version 2.7 and later. */
public final class Hsqldb extends BuiltIn {
    static final Set<String> RESERVED = Set.of("""
            all and any array as at between both by call case cast check coalesce constraint convert
            corresponding create cross cube default distinct do drop else every except exists fetch for
            foreign from full grant group grouping having in inner intersect into is join leading left
            like natural not nullif on or order outer primary references right rollup select set some
            sum table then to trailing trigger union unique using values when where with""".split("\\s+"));

    public Hsqldb() {
        super("HSQL Database Engine", new HsqldbStatements(() -> Schema.EMPTY), RESERVED, 128);
    }

    @Override
    public String oldest() {
        return "2.7";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, HsqldbStatements::new);
    }

    @Override
    public String normalType(ColumnType type) {
        return HsqldbTypes.normal(type);
    }

    /** The setting stays, as the database has it for all who use it. */
    @Override
    public String durably() {
        return "set files write delay false";
    }

    @Override
    public String utcNow() {
        return "cast(current_timestamp at time zone interval '0:00' hour to minute as timestamp)";
    }

    /** HSQLDB takes DESC and keeps every index ascending. */
    @Override
    public Table kept(Table table) {
        Map<String, Index> indexes = new TreeMap<>();
        for (Index index : table.indexes().values()) {
            List<String> columns = index.columns().stream().map(Index::columnOf).toList();
            indexes.put(index.name(), new Index(index.name(), index.unique(), columns));
        }
        return table.withIndexes(indexes);
    }

    /** A locked row hinders all DDL there. Its database is one process's; where that is a server, let one application migrate. */
    @Override
    public Exclusion exclusion() {
        return Exclusion.JVM;
    }

    @Override
    public Values values() {
        return new HsqldbValues();
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new HsqldbCatalog(connection);
    }
}
