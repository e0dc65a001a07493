package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.operation.Partitioning.By;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.RowStatements;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Partitions in MariaDB's and MySQL's SQL. Ranges lie there without gaps, so the rest is several of them, each up to where another
 * begins. Which there are, only the database knows: the statement that changes them is made by it, of what it finds.
 */
final class MySqlPartitions {
    private static final String REST = "rest before ";

    private final MySqlStatements words;
    private final Schema before;

    MySqlPartitions(MySqlStatements words, Schema before) {
        this.words = words;
        this.before = before;
    }

    List<String> spread(Operation.PartitionTable operation) {
        String alter = words.alterTable(operation.table());
        Partitioning how = operation.after();
        if (how == null) {
            return List.of(alter + "remove partitioning");
        }
        Table table = before.tables().get(operation.table());
        if (table != null) {
            requireNoForeignKeys(table);
        }
        String column = "(" + words.quote(how.column().name()) + ")";
        String rest = " (partition " + rest(operation.table(), how);
        return switch (how.by()) {
            case RANGE ->
                List.of(alter + "partition by range columns" + column + rest + " values less than (maxvalue))");
            case LIST -> {
                requireDefault(operation.table());
                yield List.of(alter + "partition by list columns" + column + rest + " default)");
            }
            case HASH -> List.of(alter + "partition by key " + column + " partitions " + how.parts());
        };
    }

    List<String> add(Operation.AddPartition operation) {
        String table = operation.table();
        Partition partition = operation.partition();
        if (partition.of().by() == By.LIST) {
            return list(
                    table,
                    partition,
                    "where bound <> 'MAXVALUE'",
                    "partition " + words.quote(partition.name()) + " values in ("
                            + partition.values().stream()
                                    .map(value -> literal(table, partition, value))
                                    .collect(Collectors.joining(", "))
                            + "), ");
        }
        return run(cutOut(table, partition));
    }

    List<String> merge(Operation.MergePartition operation) {
        String table = operation.table();
        Partition partition = operation.partition();
        return partition.of().by() == By.LIST
                ? list(table, partition, "where bound <> 'MAXVALUE' and name <> " + named(partition), "")
                : run(giveBack(table, partition));
    }

    /** By range, the rows go first: to drop the partition would widen the one above, and rows to come are the rest's. */
    List<String> drop(Operation.DropPartition operation) {
        String table = operation.table();
        Partition partition = operation.partition();
        String name = " partition " + words.quote(partition.name());
        if (partition.of().by() == By.LIST) {
            return List.of(words.alterTable(table) + "drop" + name);
        }
        return Stream.concat(
                        Stream.of(words.alterTable(table) + "truncate" + name),
                        run(giveBack(table, partition)).stream())
                .toList();
    }

    /** By list, all partitions anew: to reorganize the default one leaves rows where no query finds them (MariaDB 10.11, 11.4). */
    private List<String> list(String table, Partition partition, String kept, String added) {
        requireDefault(table);
        String head = words.alterTable(table) + "partition by list columns("
                + words.quote(partition.of().column().name()) + ") (";
        String tail = added + "partition " + rest(table, partition.of()) + " default)";
        return run(ranges(table, partition)
                + "\nselect concat(" + MySqlLiterals.quoted(head)
                + ",\n    ifnull(concat(group_concat(concat('partition ', quoted,"
                + " ' values in (', bound, ')') order by place separator ', '), ', '), ''),\n    "
                + MySqlLiterals.quoted(tail)
                + ")\nfrom ranges " + kept);
    }

    /** The range comes out of those pieces of the rest that it lies in; what is left of them below and above stays rest. */
    private String cutOut(String table, Partition partition) {
        Datum from = partition.from();
        String to = literal(table, partition, partition.to());
        String below = from == null ? "null" : literal(table, partition, from);
        String touched = "(lowest is null or lowest < " + typed(to, partition) + ")"
                + (from == null ? "" : " and (upper is null or upper > " + typed(below, partition) + ")");
        String left = from == null
                ? ""
                : "\n    if(max(lowest is null) or min(lowest) < " + typed(below, partition) + ", concat('partition ', "
                        + quoted(MySqlLiterals.quoted(REST + below.replace("'", ""))) + ", "
                        + MySqlLiterals.quoted(" values less than (" + below + "), ") + "), ''),";
        return ranges(table, partition) + ",\ntouched as (select * from ranges where " + touched + ")"
                + ",\nlast as (select * from touched order by place desc limit 1)\nselect concat("
                + MySqlLiterals.quoted(words.alterTable(table) + "reorganize partition ")
                + ",\n    group_concat(quoted order by place separator ', '), ' into ('," + left + "\n    "
                + MySqlLiterals.quoted("partition " + words.quote(partition.name()) + " values less than (" + to + ")")
                + ",\n    (select if(upper is null or upper > " + typed(to, partition)
                + ", concat(', partition ', quoted, ' values less than (', bound, ')'), '') from last), ')')"
                + "\nfrom touched";
    }

    /** The range becomes a piece of the rest, one with those beside it that are so already. */
    private String giveBack(String table, Partition partition) {
        String rest = MySqlLiterals.quoted(Names.bare(Names.last(partition.of().restOf(table))));
        return ranges(table, partition) + ",\nown as (select * from ranges where name = " + named(partition) + ")"
                + ",\ntouched as (select ranges.* from ranges, own where ranges.place = own.place"
                + " or (abs(ranges.place - own.place) = 1 and (ranges.name = " + rest + " or left(ranges.name, "
                + REST.length() + ") = '" + REST + "')))"
                + ",\nlast as (select * from touched order by place desc limit 1)\nselect concat("
                + MySqlLiterals.quoted(words.alterTable(table) + "reorganize partition ")
                + ",\n    group_concat(quoted order by place separator ', '), ' into (partition ',\n    (select if(last.place >"
                + " own.place, last.quoted, " + quoted("concat('" + REST + "', replace(own.bound, '''', ''))")
                + ") from last, own),\n    ' values less than (', (select bound from last), '))')\nfrom touched";
    }

    /** The table's partitions: their names, in quotes too, their upper bounds as they are written, escapes and all, and both bounds as values. */
    private static String ranges(String table, Partition partition) {
        String text = "if(left(partition_description, 1) = '''', replace(replace(substr(partition_description, 2,"
                + " char_length(partition_description) - 2), '''''', ''''), " + MySqlLiterals.quoted("\\\\") + ", "
                + MySqlLiterals.quoted("\\") + "), partition_description)";
        return "with parts as (select partition_name as name, " + quoted("partition_name") + " as quoted,"
                + "\n    partition_description as bound, cast(partition_ordinal_position as signed) as place,\n    "
                + "if(partition_description = 'MAXVALUE', null, " + typed(text, partition) + ") as upper"
                + "\n    from information_schema.partitions where table_schema = database() and table_name = "
                + MySqlLiterals.quoted(Names.bare(Names.last(table)))
                + "),\nranges as (select *, lag(upper) over (order by place) as lowest from parts)";
    }

    private static String quoted(String name) {
        return "concat('`', replace(left(" + name + ", 64), '`', '``'), '`')";
    }

    private static String typed(String value, Partition partition) {
        ColumnType type = Objects.requireNonNull(partition.of().column().type(), "typed before");
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> "cast(" + value + " as decimal(65))";
            case DATE -> "cast(" + value + " as date)";
            case TIMESTAMP, TIMESTAMP_TZ -> "cast(" + value + " as datetime(6))";
            default -> "cast(" + value + " as char)";
        };
    }

    /** Runs the statement that the query makes: on MariaDB as one, so that it is one line of the journal. */
    private List<String> run(String query) {
        return words.database.equals("mariadb")
                // As a variable's DEFAULT, the query brings the server down (11.4.5).
                ? List.of("begin not atomic declare words longtext;\n" + query
                        + "\ninto words; execute immediate words; end")
                : List.of(
                        query + "\ninto @tidemark",
                        "prepare tidemark from @tidemark",
                        "execute tidemark",
                        "deallocate prepare tidemark");
    }

    private void requireDefault(String table) {
        if (!words.database.equals("mariadb")) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    table,
                    "MySQL has no partition for the values that no other lists. Write it as SQL of your own for mysql.");
        }
    }

    private void requireNoForeignKeys(Table table) {
        String keys = before.tables().values().stream()
                .flatMap(each -> each.foreignKeys().values().stream()
                        .filter(key ->
                                each.name().equals(table.name()) || Names.areOne(key.targetTable(), table.name()))
                        .map(key -> key.name() + " of " + each.name()))
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    table.name(),
                    "MariaDB and MySQL have no foreign keys of or to a partitioned table, and there are " + keys
                            + ". Map them without a constraint (@JoinColumn(foreignKey = @ForeignKey(NO_CONSTRAINT))),"
                            + " or leave the table whole there.");
        }
    }

    private String rest(String table, Partitioning how) {
        return words.quote(Names.last(how.restOf(table)));
    }

    private static String named(Partition partition) {
        return MySqlLiterals.quoted(Names.bare(Names.last(partition.name())));
    }

    private String literal(String table, Partition partition, @Nullable Datum value) {
        return new RowStatements(words)
                .literal(table, partition.of().column(), Objects.requireNonNull(value, "a bound has a value"));
    }
}
