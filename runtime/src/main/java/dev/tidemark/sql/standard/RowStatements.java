package dev.tidemark.sql.standard;

import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.RowChange;
import dev.tidemark.operation.Rows;
import dev.tidemark.operation.Rows.Field;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.OptionalMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements that insert, change and delete single rows. Each value is a literal of its column's type. */
public final class RowStatements {
    /** How many characters a statement has before another is begun; servers refuse what is much longer. */
    private static final int LONG = 1_000_000;

    /** Some databases read a long chain of OR by recursion. */
    static final int CHAIN = 100;

    public final Spelling spelling;
    private final Literals literals;

    public RowStatements(Spelling spelling) {
        this.spelling = spelling;
        this.literals = spelling.literals;
    }

    /**
     * The new rows, in as few statements as the step allows.
     *
     * @param renumber what has the database number on behind the numbers that came in a column of a table
     */
    public List<String> insert(Operation.Insert insert, BiFunction<String, String, List<String>> renumber) {
        Rows rows = insert.rows();
        String head = (rows.optional() ? OptionalMark.TEXT : "") + "insert into " + spelling.quote(insert.table())
                + " (" + spelling.quote(rows.fields().stream().map(Field::name).toList()) + ") values";
        List<String> statements = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int length = 0;
        for (List<Datum> row : rows.values()) {
            String values = "(" + String.join(", ", literals(insert.table(), rows.fields(), row)) + ")";
            if (!open.isEmpty() && (open.size() >= batch(rows) || length + values.length() > LONG)) {
                statements.add(head + statement(open));
                open.clear();
                length = 0;
            }
            open.add(values);
            length += values.length();
        }
        statements.add(head + statement(open));
        rows.fields().stream()
                .filter(Field::identity)
                .forEach(field -> statements.addAll(renumber.apply(insert.table(), field.name())));
        return statements;
    }

    /** The same for optional rows, each of which comes only where all its conditions hold. */
    public List<String> insertWhere(Operation.Insert insert, Function<List<Datum>, List<String>> conditions) {
        Rows rows = insert.rows();
        String head = OptionalMark.TEXT + "insert into " + spelling.quote(insert.table()) + " ("
                + spelling.quote(rows.fields().stream().map(Field::name).toList()) + ") select ";
        return rows.values().stream()
                .map(row -> head
                        + String.join(", ", literals(insert.table(), rows.fields(), row))
                        + where(conditions.apply(row)))
                .toList();
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String statement(List<String> rows) {
        return rows.size() == 1 ? " " + rows.get(0) : "\n    " + String.join(",\n    ", rows);
    }

    private int batch(Rows rows) {
        return rows.optional() ? 1 : Math.min(rows.batch(), spelling.mostRows());
    }

    public List<String> update(Operation.Update update) {
        return update.changes().stream()
                .map(change -> (update.optional() ? OptionalMark.TEXT : "") + "update " + spelling.quote(update.table())
                        + " set "
                        + change.assignments().stream()
                                .map(each -> spelling.quote(each.field().name()) + " = "
                                        + literal(update.table(), each.field(), each.after()))
                                .collect(Collectors.joining(", "))
                        + " where "
                        + (update.optional() ? asStated(update.table(), change) : key(update.table(), change)))
                .toList();
    }

    List<String> delete(Operation.Delete delete) {
        return delete(delete, row -> List.of());
    }

    /**
     * The end of rows, by their keys.
     *
     * @param conditions what must hold besides for an optional row to go
     */
    public List<String> delete(Operation.Delete delete, Function<List<Datum>, List<String>> conditions) {
        Rows rows = delete.rows();
        List<Integer> key = key(delete);
        String head = "delete from " + spelling.quote(delete.table()) + " where ";
        if (rows.optional()) {
            return rows.values().stream()
                    .map(row -> OptionalMark.TEXT
                            + head
                            + asStated(delete.table(), rows, row, key)
                            + conditions.apply(row).stream()
                                    .map(condition -> " and " + condition)
                                    .collect(Collectors.joining()))
                    .toList();
        }
        return batches(rows.values(), key.size() == 1 ? rows.batch() : Math.min(rows.batch(), CHAIN)).stream()
                .map(batch -> head + keys(delete.table(), rows, batch, key))
                .toList();
    }

    /** The rows of a partition, where it is none. */
    public String delete(Operation.DropPartition drop) {
        return "delete from " + spelling.quote(drop.table()) + " where " + in(drop.table(), drop.partition());
    }

    /** Whether a row belongs to the partition. */
    public String in(String table, Partition partition) {
        Field field = partition.of().column();
        String name = spelling.quote(field.name());
        Datum from = partition.from();
        Datum to = partition.to();
        if (to == null) {
            return partition.values().stream()
                    .map(value -> literal(table, field, value))
                    .collect(Collectors.joining(", ", name + " in (", ")"));
        }
        return (from == null ? "" : name + " >= " + literal(table, field, from) + " and ") + name + " < "
                + literal(table, field, to);
    }

    /**
     * The places of the columns that tell the rows apart.
     *
     * @throws TidemarkException BAD_ARGUMENT where that is not known
     */
    static List<Integer> key(Operation.Delete delete) {
        List<Integer> places = delete.rows().keyPlaces();
        if (places.isEmpty()) {
            List<String> key = delete.rows().key();
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    delete.table(),
                    (key.isEmpty()
                                    ? "Its rows are to be deleted, and no revision says by which key they are told apart."
                                    : "Its rows are to be deleted by their key (" + String.join(", ", key)
                                            + "), which is not among their columns.")
                            + " Name columns that tell them apart: r.key(\"…\").");
        }
        return places;
    }

    /** Whether a row is one of these, by their keys. */
    String keys(String table, Rows rows, List<List<Datum>> batch, List<Integer> key) {
        if (key.size() == 1
                && batch.stream().allMatch(row -> row.get(key.get(0)).value() != null)) {
            Field field = rows.fields().get(key.get(0));
            List<String> literals = batch.stream()
                    .map(row -> literal(table, field, row.get(key.get(0))))
                    .toList();
            String name = spelling.quote(field.name());
            return literals.size() == 1
                    ? name + " = " + literals.get(0)
                    : name + " in (" + String.join(", ", literals) + ")";
        }
        return batch.stream().map(row -> "(" + key(table, rows, row, key) + ")").collect(Collectors.joining(" or "));
    }

    /** Whether a row is this one. */
    String key(String table, Rows rows, List<Datum> row, List<Integer> key) {
        return key.stream()
                .map(place -> is(table, rows.fields().get(place), row.get(place)))
                .collect(Collectors.joining(" and "));
    }

    private String key(String table, RowChange change) {
        return change.key().stream()
                .map(cell -> is(table, cell.field(), cell.value()))
                .collect(Collectors.joining(" and "));
    }

    /** Whether a row is this one and holds what the step says, as far as values of its types can be compared. */
    String asStated(String table, RowChange change) {
        return change.assignments().stream()
                .filter(each -> isComparable(each.field()))
                .map(each -> " and " + is(table, each.field(), each.before()))
                .collect(Collectors.joining("", key(table, change), ""));
    }

    private String asStated(String table, Rows rows, List<Datum> row, List<Integer> key) {
        return others(rows, key)
                .mapToObj(place -> " and " + is(table, rows.fields().get(place), row.get(place)))
                .collect(Collectors.joining("", key(table, rows, row, key), ""));
    }

    /** The places of the other columns whose values can be compared. */
    static IntStream others(Rows rows, List<Integer> key) {
        return IntStream.range(0, rows.fields().size())
                .filter(place ->
                        !key.contains(place) && isComparable(rows.fields().get(place)));
    }

    /** Whether every database finds a value of the type again that it was given: no floats, no documents. */
    static boolean isComparable(Field field) {
        ColumnType type = Objects.requireNonNull(field.type(), "typed before");
        return switch (type.kind()) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, CHAR, VARCHAR, NCHAR, NVARCHAR, ENUM, DATE, UUID -> true;
            default -> false;
        };
    }

    String is(String table, Field field, Datum value) {
        return spelling.quote(field.name())
                + (value.value() == null ? " is null" : " = " + literal(table, field, value));
    }

    /** Whether the column holds something else. */
    String isNot(String table, Field field, Datum value) {
        String name = spelling.quote(field.name());
        return value.value() == null
                ? name + " is not null"
                : name + " is null or " + name + " <> " + literal(table, field, value);
    }

    private List<String> literals(String table, List<Field> fields, List<Datum> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> literal(table, fields.get(i), row.get(i)))
                .toList();
    }

    public String literal(String table, Field field, Datum datum) {
        ColumnType type = Objects.requireNonNull(field.type(), "typed before");
        Object value = datum.value();
        boolean byPosition = type.kind() == ColumnType.Kind.ORDINAL_ENUM && type.name() == null;
        if (byPosition && value instanceof String constant && type.values().contains(constant)) {
            value = type.values().indexOf(constant);
        }
        try {
            return literals.of(value, type);
        } catch (TidemarkException unsuitable) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    table + "." + field.name(),
                    unsuitable.problem().message() + " The value is " + Script.shown(datum.toString()) + ".");
        }
    }

    /** The rows in groups of a size. */
    static <T> List<List<T>> batches(List<T> rows, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            batches.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return batches;
    }
}
