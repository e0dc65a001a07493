package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.operation.Partitioning.By;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Dependents;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.RowStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Partitions in PostgreSQL's SQL, where each is a table of its own. A table cannot become partitioned, so one that is takes its
 * place and its rows ("Table Partitioning", Limitations). Keys that refer to the table are away meanwhile, as each row that
 * moves would be one deleted to them.
 */
final class PostgreSqlPartitions {
    private final PostgreSqlStatements words;
    private final Schema before;

    PostgreSqlPartitions(PostgreSqlStatements words, Schema before) {
        this.words = words;
        this.before = before;
    }

    List<String> spread(Operation.PartitionTable operation) {
        Table table = table(operation.table());
        return whileNoneRefers(table, anew(table, operation.after()));
    }

    /** The partition takes its rows over before it joins: joining, PostgreSQL refuses where the rest has rows for it. */
    List<String> add(Operation.AddPartition operation) {
        Table table = table(operation.table());
        Partition partition = operation.partition();
        String name = part(table, partition.name());
        return whileNoneRefers(
                table,
                List.of(
                        "create table " + name + " (like " + words.quote(table.name())
                                + " including all excluding identity excluding indexes)",
                        "with moved as (delete from "
                                + part(table, partition.of().restOf(table.name())) + " where "
                                + new RowStatements(words).in(table.name(), partition) + " returning *) insert into "
                                + name + " (" + stored(table) + ") select " + stored(table) + " from moved",
                        words.alterTable(table.name()) + "attach partition " + name + " for values "
                                + bounds(table, partition)));
    }

    List<String> merge(Operation.MergePartition operation) {
        Table table = table(operation.table());
        String name = part(table, operation.partition().name());
        return whileNoneRefers(
                table,
                List.of(
                        words.alterTable(table.name()) + "detach partition " + name,
                        "insert into " + words.quote(table.name()) + " (" + stored(table) + ") select " + stored(table)
                                + " from " + name,
                        "drop table " + name));
    }

    /** Detached first, as then PostgreSQL refuses where other rows refer to those that go. */
    static List<String> drop(PostgreSqlStatements words, Operation.DropPartition operation) {
        String name = words.quote(
                Names.beside(operation.table(), operation.partition().name()));
        return List.of(words.alterTable(operation.table()) + "detach partition " + name, "drop table " + name);
    }

    private List<String> anew(Table table, @Nullable Partitioning after) {
        List<String> all = new ArrayList<>();
        String old = aside(table.name());
        all.add(refuseStrange(table));
        all.add(words.alterTable(table.name()) + "rename to " + words.quote(Names.last(old)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            all.addAll(words.dropPrimaryKey(old, key));
        }
        for (UniqueKey unique : table.uniques().values()) {
            all.addAll(words.dropConstraint(old, unique.name()));
        }
        for (Index index : table.indexes().values()) {
            all.add(words.dropIndex(old, index));
        }
        String by = after == null
                ? ""
                : " partition by " + after.by().word() + " ("
                        + words.quote(after.column().name()) + ")";
        for (String sql : words.createTable(new Operation.CreateTable(table.withForeignKeys(Map.of())))) {
            all.add(sql.startsWith("create table ") ? sql + by : sql);
        }
        if (after != null) {
            all.addAll(first(table, after));
        }
        all.add("insert into " + words.quote(table.name()) + " (" + stored(table) + ") select " + stored(table)
                + " from " + words.quote(old));
        table.columns().values().stream()
                .filter(Column::identity)
                .forEach(column -> all.add("select setval(" + numbers(table.name(), column) + ", nextval("
                        + numbers(old, column) + "), false)"));
        all.add(grants(old, table.name()));
        all.add("drop table " + words.quote(old));
        for (ForeignKey foreign : table.foreignKeys().values()) {
            if (!Names.areOne(foreign.targetTable(), table.name())) {
                all.addAll(words.foreignKey(table.name(), foreign));
            }
        }
        return all;
    }

    private List<String> first(Table table, Partitioning how) {
        String of = " partition of " + words.quote(table.name());
        if (how.by() != By.HASH) {
            return List.of("create table " + part(table, how.restOf(table.name())) + of + " default");
        }
        return IntStream.range(0, how.parts())
                .mapToObj(i -> "create table " + part(table, how.partOf(table.name(), i)) + of
                        + " for values with (modulus " + how.parts() + ", remainder " + i + ")")
                .toList();
    }

    private List<String> whileNoneRefers(Table table, List<String> change) {
        return new Dependents().referring(before, table.name()).around(change, words, words);
    }

    private String bounds(Table table, Partition partition) {
        RowStatements rows = new RowStatements(words);
        if (partition.to() == null) {
            return partition.values().stream()
                    .map(value -> rows.literal(table.name(), partition.of().column(), value))
                    .collect(Collectors.joining(", ", "in (", ")"));
        }
        String from = partition.from() == null
                ? "minvalue"
                : rows.literal(table.name(), partition.of().column(), partition.from());
        return "from (" + from + ") to ("
                + rows.literal(table.name(), partition.of().column(), partition.to()) + ")";
    }

    /** The columns that hold values, and do not follow from others. */
    private String stored(Table table) {
        return words.quote(table.columns().values().stream()
                .filter(column -> column.generatedAs() == null)
                .map(Column::name)
                .toList());
    }

    /** Fails where the table has what no revision knows and what would stay behind. */
    private String refuseStrange(Table table) {
        String oid = words.regclass(table.name());
        String known = table.columns().keySet().stream()
                .map(PostgreSqlStatements::folded)
                .collect(Collectors.joining(", "));
        return PostgreSqlStatements.block("if exists (select 1 from pg_trigger where tgrelid = " + oid
                + " and not tgisinternal) or exists (select 1 from pg_policy where polrelid = " + oid
                + ") or exists (select 1 from pg_attribute where attrelid = " + oid
                + " and attnum > 0 and not attisdropped and attname not in (" + known + ")) then raise exception "
                + Names.literal(table.name().replace("%", "%%")
                        + " has triggers, policies or columns that no revision knows, and a new table takes its place:"
                        + " take them away before, and give them back behind")
                + "; end if;");
    }

    /** Gives the new table the rights that others have on the old one. */
    private String grants(String old, String table) {
        return PostgreSqlStatements.block("execute coalesce((select string_agg(format('grant %s on %s to %s%s',"
                + " g.privilege_type, " + words.regclass(table)
                + ", case g.grantee when 0 then 'public' else quote_ident(g.grantee::regrole::text) end,"
                + " case when g.is_grantable then ' with grant option' else '' end), '; ')"
                + " from pg_class c, aclexplode(c.relacl) g where c.oid = " + words.regclass(old)
                + " and g.grantee <> c.relowner), 'select 1');");
    }

    private String numbers(String table, Column column) {
        return "pg_get_serial_sequence(" + Names.literal(words.quote(table)) + ", "
                + PostgreSqlStatements.folded(column.name()) + ")";
    }

    private String part(Table table, String name) {
        return words.quote(Names.beside(table.name(), Names.last(name)));
    }

    private static String aside(String table) {
        return Names.beside(table, "`" + Names.bare(Names.last(table)) + " before`");
    }

    private Table table(String name) {
        return before.tables().values().stream()
                .filter(table -> Names.areOne(table.name(), name))
                .findFirst()
                .orElseThrow(() -> new TidemarkException(
                        Code.BAD_ARGUMENT, name, "No revision has this table, so it is not known what it holds."));
    }
}
