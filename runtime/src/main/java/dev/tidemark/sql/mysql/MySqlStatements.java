package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Operations in MySQL's SQL, most of which MariaDB shares. A sequence is a table with its next value, as Hibernate has it there. */
class MySqlStatements extends MySqlColumnStatements {
    private final MySqlIndexes indexes = new MySqlIndexes(this);

    /** @param before the schema that the operation meets */
    MySqlStatements(Schema before) {
        this("mysql", new MySqlTypes(false), new MySqlLiterals(false), before);
    }

    MySqlStatements(String database, MySqlTypes types, MySqlLiterals literals, Schema before) {
        super(database, types, literals, before);
    }

    /** A column numbers the rows from when a key or an index begins with it; indexes come after the table. */
    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        Table keysOnly = table.withIndexes(Map.of()).withForeignKeys(Map.of());
        Table created = table;
        List<String> numbered = new ArrayList<>();
        for (Column column : table.columns().values()) {
            if (column.identity() && !MySqlIndexes.beginsKey(keysOnly, column.name())) {
                created = created.with(column.withIdentity(false));
                if (MySqlIndexes.beginsKey(table, column.name())) {
                    numbered.add(modify(table.name(), column));
                }
            }
        }
        List<String> statements = new ArrayList<>(super.createTable(new Operation.CreateTable(created)));
        statements.addAll(numbered);
        return statements;
    }

    @Override
    public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
        List<String> statements = new ArrayList<>(super.addPrimaryKey(operation));
        statements.addAll(numberingBegins(operation.table(), operation.key().columns()));
        return statements;
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        List<String> statements =
                new ArrayList<>(numberingEnds(table, table(table).withPrimaryKey(null)));
        statements.addAll(indexes.drop(table(table), table(table).withPrimaryKey(null), key.columns(), "primary key"));
        return statements;
    }

    @Override
    public List<String> addUnique(Operation.AddUnique operation) {
        List<String> statements = new ArrayList<>(super.addUnique(operation));
        statements.addAll(numberingBegins(operation.table(), operation.key().columns()));
        return statements;
    }

    @Override
    public List<String> dropUnique(Operation.DropUnique operation) {
        Table table = table(operation.table());
        UniqueKey key = operation.key();
        Table after = table.withUniques(Table.without(table.uniques(), key.name()));
        List<String> statements = new ArrayList<>(numberingEnds(operation.table(), after));
        statements.addAll(indexes.drop(table, after, key.columns(), "index " + quote(key.name())));
        return statements;
    }

    @Override
    public List<String> dropIndex(Operation.DropIndex operation) {
        Table table = table(operation.table());
        Index index = operation.index();
        return indexes.drop(
                table,
                table.withIndexes(Table.without(table.indexes(), index.name())),
                index.columns().stream().map(Index::columnOf).toList(),
                "index " + quote(index.name()));
    }

    @Override
    public List<String> partitionTable(Operation.PartitionTable operation) {
        return new MySqlPartitions(this, before).spread(operation);
    }

    @Override
    public List<String> addPartition(Operation.AddPartition operation) {
        return new MySqlPartitions(this, before).add(operation);
    }

    @Override
    public List<String> mergePartition(Operation.MergePartition operation) {
        return new MySqlPartitions(this, before).merge(operation);
    }

    @Override
    public List<String> dropPartition(Operation.DropPartition operation) {
        return new MySqlPartitions(this, before).drop(operation);
    }

    private List<String> numberingBegins(String table, List<String> columns) {
        Column first = table(table).column(columns.get(0));
        return first != null && first.identity() && !MySqlIndexes.beginsKey(table(table), first.name())
                ? List.of(modify(table, first))
                : List.of();
    }

    /** Takes AUTO_INCREMENT from the column whose last key goes. */
    private List<String> numberingEnds(String table, Table after) {
        return table(table).columns().values().stream()
                .filter(column -> column.identity()
                        && MySqlIndexes.beginsKey(table(table), column.name())
                        && !MySqlIndexes.beginsKey(after, column.name()))
                .map(column -> modify(table, column.withIdentity(false)))
                .toList();
    }

    /** The words before the name of an index that may not be there, where the server has them. */
    String ifExists() {
        return "";
    }

    /** The words before the name of an index that may be there already, where the server has them. */
    String ifNotExists() {
        return "";
    }

    @Override
    protected String indexName(String table, Index index) {
        return quote(index.name());
    }

    @Override
    protected List<String> dropForeignKey(String table, ForeignKey key) {
        return indexes.dropForeignKey(table(table), key);
    }

    @Override
    protected List<String> create(Sequence sequence) {
        return List.of(
                "create table " + quote(sequence.name()) + " (next_val bigint)",
                "insert into " + quote(sequence.name()) + " values (" + sequence.start() + ")");
    }

    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of("update " + quote(sequence.name()) + " set next_val = (select case when " + highest + " >= "
                + sequence.start() + " then " + highest + " + " + sequence.increment() + " else " + sequence.start()
                + " end from " + quote(column.table()) + ")");
    }

    @Override
    public List<String> dropSequence(Operation.DropSequence operation) {
        return List.of("drop table " + quote(operation.sequence().name()));
    }

    @Override
    protected List<String> renameSequence(String from, String to) {
        return List.of("rename table " + quote(from) + " to " + quote(to));
    }

    /** How far it steps, only Hibernate knows. */
    @Override
    protected List<String> alter(Sequence before, Sequence after) {
        return List.of();
    }

    @Override
    protected String renameIndex(String table, String from, String to) {
        return alterTable(table) + "rename index " + quote(from) + " to " + quote(to);
    }

    /** Keys that refer and checks have no other way than to go and come in one statement. */
    @Override
    protected List<String> renameConstraint(String table, String from, String to) {
        Map<String, Object> constraints = table(table).constraints();
        Object constraint = constraints.get(from);
        if (constraint instanceof ForeignKey key) {
            String add = foreignKey(table, key.withName(to), "")
                    .substring(alterTable(table).length());
            return List.of(indexes.dropForeignKey(table(table), key).get(0) + ", " + add);
        }
        if (constraint instanceof Check check) {
            return List.of(alterTable(table) + "drop constraint " + quote(from) + ", add " + check(check.withName(to)));
        }
        return List.of(renameIndex(table, from, to));
    }
}
