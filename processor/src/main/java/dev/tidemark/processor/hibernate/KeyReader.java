package dev.tidemark.processor.hibernate;

import dev.tidemark.operation.Checksum;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.jspecify.annotations.Nullable;

/** Reads a table's primary, unique and foreign keys. */
final class KeyReader {
    private KeyReader() {}

    static Table read(org.hibernate.mapping.Table from, Table table) {
        Table result = uniques(from, table);
        // After the unique keys: reading them makes Hibernate see which of them is the primary key's.
        if (from.hasPrimaryKey()) {
            result = result.withPrimaryKey(primaryKey(from.getPrimaryKey()));
        }
        for (org.hibernate.mapping.ForeignKey key : Signatures.foreignKeys(from)) {
            if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
                result = result.with(foreignKey(key));
            }
        }
        return result;
    }

    private static PrimaryKey primaryKey(org.hibernate.mapping.PrimaryKey key) {
        org.hibernate.mapping.UniqueKey same = key.getOrderingUniqueKey();
        return new PrimaryKey(
                same != null && same.isNameExplicit() ? SchemaNames.of(same.getName()) : null,
                SchemaNames.of(key.getColumns()));
    }

    /** Unique keys, and columns that are unique by themselves: those Hibernate writes into the column's definition. */
    private static Table uniques(org.hibernate.mapping.Table from, Table table) {
        Table result = table;
        Set<List<String>> single = new TreeSet<>(Comparator.comparing(List::toString));
        for (org.hibernate.mapping.UniqueKey key : from.getUniqueKeys().values()) {
            List<String> columns = asTheTableHas(SchemaNames.of(key.getColumns()), table);
            boolean ofOneColumn =
                    key.getColumns().size() == 1 && key.getColumns().get(0).isUnique();
            if (ofOneColumn || !isRedundant(key, from)) {
                result = result.with(new UniqueKey(SchemaNames.of(key.getName()), columns));
                single.add(columns);
            }
        }
        for (Column column : from.getColumns()) {
            List<String> columns = List.of(SchemaNames.of(column));
            boolean isKey = from.getPrimaryKey() != null
                    && SchemaNames.of(from.getPrimaryKey().getColumns()).equals(columns);
            if (column.isUnique() && !isKey && single.add(columns)) {
                String hash = Checksum.sha256(table.name() + "." + columns.get(0));
                result = result.with(new UniqueKey("UK" + hash.substring(0, 24), columns));
            }
        }
        return result;
    }

    /** A constraint may name a column in another case than the column has. */
    private static List<String> asTheTableHas(List<String> names, Table table) {
        return names.stream()
                .map(name -> table.columns().keySet().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    /** Whether another key says the same; Hibernate keeps an explicit one unless it is the primary key again. */
    private static boolean isRedundant(org.hibernate.mapping.UniqueKey key, org.hibernate.mapping.Table table) {
        boolean isPrimary = table.hasPrimaryKey()
                && isOver(key.getColumns(), table.getPrimaryKey().getColumns());
        return isPrimary
                || (!key.isExplicit()
                        && table.getUniqueKeys().values().stream()
                                .anyMatch(other -> other != key && isOver(key.getColumns(), other.getColumns())));
    }

    private static boolean isOver(List<Column> these, List<Column> those) {
        return these.size() == those.size() && those.containsAll(these);
    }

    private static ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
        return new ForeignKey(
                SchemaNames.of(key.getName()),
                SchemaNames.of(key.getColumns()),
                SchemaNames.of(key.getReferencedTable()),
                SchemaNames.of(ForeignKeyColumns.targets(key)),
                onDelete(key.getOnDeleteAction()));
    }

    private static ForeignKey.@Nullable OnDelete onDelete(@Nullable OnDeleteAction action) {
        return action == null || action == OnDeleteAction.NO_ACTION
                ? null
                : ForeignKey.OnDelete.valueOf(action.name().toUpperCase(Locale.ROOT));
    }
}
