package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Hibernate lets pass and no database takes: keys over nothing, sizes that are none, names that are there twice. */
final class Unsound {
    /** Of others Hibernate may say a length that means nothing. */
    private static final Set<ColumnType.Kind> SIZED = Set.of(
            ColumnType.Kind.CHAR,
            ColumnType.Kind.VARCHAR,
            ColumnType.Kind.NCHAR,
            ColumnType.Kind.NVARCHAR,
            ColumnType.Kind.BINARY,
            ColumnType.Kind.VARBINARY);

    private final Table table;

    private Unsound(Table table) {
        this.table = table;
    }

    /**
     * Refuses a table whose keys and indexes do not stand.
     *
     * @throws TidemarkException MAPPING_REFUSED
     */
    static void check(Table table) {
        Unsound unsound = new Unsound(table);
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            unsound.columns("primary key", key.columns());
        }
        table.uniques().values().forEach(each -> unsound.columns("unique key " + each.name(), each.columns()));
        table.indexes()
                .values()
                .forEach(each -> unsound.columns(
                        "index " + each.name(),
                        each.columns().stream()
                                .map(Index::columnOf)
                                .filter(Unsound::isName)
                                .toList()));
        table.foreignKeys().values().forEach(each -> {
            unsound.columns("foreign key " + each.name(), each.columns());
            if (each.targetColumns().isEmpty()) {
                throw unsound.refusal("The foreign key " + each.name() + " refers to no column of "
                        + each.targetTable()
                        + ". Where two entities take their identifiers from each other, give one an"
                        + " own.");
            }
        });
    }

    /**
     * Refuses a column whose size no database takes.
     *
     * @param place its member, or its entity
     * @throws TidemarkException MAPPING_REFUSED
     */
    static void check(org.hibernate.mapping.Column from, Column column, String place) {
        Long length = from.getLength();
        Integer precision = from.getPrecision();
        Integer scale = from.getScale();
        String wrong = null;
        if (length != null && length <= 0 && SIZED.contains(column.type().kind())) {
            wrong = "has the length " + length + "; it must be 1 at least";
        } else if (precision != null && scale != null && precision > 0 && scale > precision) {
            wrong = "has more digits behind the point (scale " + scale + ") than in all (precision " + precision + ")";
        } else if (isEnum(column.type()) && column.type().values().isEmpty()) {
            wrong = "is of an enum that has no constants, so no row could have a value";
        }
        if (wrong != null) {
            throw new TidemarkException(
                    Code.MAPPING_REFUSED, place, "The column " + column.name() + " " + wrong + ". Correct it.");
        }
    }

    private static boolean isEnum(ColumnType type) {
        return type.kind() == ColumnType.Kind.ENUM
                || type.kind() == ColumnType.Kind.NAMED_ENUM
                || type.kind() == ColumnType.Kind.ORDINAL_ENUM;
    }

    /**
     * Refuses indexes and unique keys of two tables that have one name, for a schema keeps one of a name only.
     *
     * @throws TidemarkException MAPPING_REFUSED
     */
    static void check(Schema schema) {
        Map<String, Table> owners = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Table table : schema.tables().values()) {
            Set<String> names = new TreeSet<>(table.indexes().keySet());
            names.addAll(table.uniques().keySet());
            String space = table.name().contains(".")
                    ? table.name().substring(0, table.name().lastIndexOf('.') + 1)
                    : "";
            for (String name : names) {
                Table owner = owners.putIfAbsent(space + name, table);
                if (owner != null) {
                    throw new Unsound(table)
                            .refusal("The index or unique key " + name + " of the table " + table.name()
                                    + " has the name of one of the table " + owner.name()
                                    + ", and a database keeps one of a name. Give one of them another.");
                }
            }
        }
    }

    /** What is no name is an expression. */
    private static boolean isName(String column) {
        return !column.contains("(");
    }

    private void columns(String what, List<String> columns) {
        if (columns.isEmpty() && !what.startsWith("index")) {
            throw refusal("The " + what + " of the table " + table.name()
                    + " has no column. Where two entities take their identifiers from each other, give one an own.");
        }
        for (String column : columns) {
            // A database does not mind the case of a name that is not quoted.
            if (table.columns().keySet().stream().map(Unsound::bare).noneMatch(bare(column)::equalsIgnoreCase)) {
                throw refusal("The " + what + " names the column " + column + ", which the table " + table.name()
                        + " does not have. It has "
                        + String.join(", ", table.columns().keySet()) + ".");
            }
        }
    }

    private static String bare(String name) {
        return name.replace("`", "");
    }

    private TidemarkException refusal(String text) {
        String entity = table.entity();
        return new TidemarkException(Code.MAPPING_REFUSED, entity == null ? "" : entity, text);
    }
}
