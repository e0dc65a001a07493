package dev.tidemark.processor.hibernate;

import dev.tidemark.operation.Checksum;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.jspecify.annotations.Nullable;

/** Reads Hibernate's tables and sequences as our schema: what it would export, and nothing else. */
final class SchemaReader {
    private final Metadata metadata;
    private final Origins origins;
    private final ColumnReader columns;

    SchemaReader(Metadata metadata, Origins origins) {
        this.metadata = metadata;
        this.origins = origins;
        this.columns = new ColumnReader(metadata);
    }

    Schema read() {
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (org.hibernate.mapping.Table table : namespace.getTables()) {
                if (table.isPhysicalTable() && !table.isView()) {
                    tables.add(table(table));
                }
            }
            namespace
                    .getSequences()
                    .forEach(each -> sequences.add(new Sequence(
                            SchemaNames.of(
                                    each.getName().getSchemaName(),
                                    each.getName().getSequenceName()),
                            each.getInitialValue(),
                            each.getIncrementSize())));
        }
        return Schema.of(tables, sequences);
    }

    private Table table(org.hibernate.mapping.Table from) {
        Table table =
                Table.named(SchemaNames.of(from)).withComment(from.getComment()).withEntity(origins.entity(from));
        for (Column column : from.getColumns()) {
            boolean key = from.hasPrimaryKey() && from.getPrimaryKey().containsColumn(column);
            table = table.with(columns.read(column, key, origins.member(from, column)));
        }
        if (from.hasPrimaryKey()) {
            table = table.withPrimaryKey(
                    new PrimaryKey(null, SchemaNames.of(from.getPrimaryKey().getColumns())));
        }
        table = uniques(from, table);
        for (org.hibernate.mapping.Index index : from.getIndexes().values()) {
            table = table.with(index(index));
        }
        for (org.hibernate.mapping.ForeignKey key : from.getForeignKeyCollection()) {
            if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
                table = table.with(foreignKey(key));
            }
        }
        return checks(from, table);
    }

    /** Unique keys, and columns that are unique by themselves: those Hibernate writes into the column's definition. */
    private static Table uniques(org.hibernate.mapping.Table from, Table table) {
        Table result = table;
        Set<List<String>> single = new TreeSet<>(Comparator.comparing(List::toString));
        for (org.hibernate.mapping.UniqueKey key : from.getUniqueKeys().values()) {
            List<String> columns = SchemaNames.of(key.getColumns());
            boolean ofOneColumn =
                    key.getColumns().size() == 1 && key.getColumns().get(0).isUnique();
            if (ofOneColumn || !from.isRedundantUniqueKey(key)) {
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

    private static Index index(org.hibernate.mapping.Index index) {
        List<String> entries = new ArrayList<>();
        for (Selectable selectable : index.getSelectables()) {
            String name = selectable instanceof Column column ? SchemaNames.of(column) : selectable.getText();
            String order = index.getSelectableOrderMap().get(selectable);
            entries.add("desc".equalsIgnoreCase(order) ? name + " desc" : name);
        }
        return new Index(SchemaNames.of(index.getName()), index.isUnique(), entries);
    }

    private static ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
        org.hibernate.mapping.Table target = key.getReferencedTable();
        List<Column> targets =
                key.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : key.getReferencedColumns();
        return new ForeignKey(
                SchemaNames.of(key.getName()),
                SchemaNames.of(key.getColumns()),
                SchemaNames.of(target),
                SchemaNames.of(targets),
                onDelete(key.getOnDeleteAction()));
    }

    private static ForeignKey.@Nullable OnDelete onDelete(@Nullable OnDeleteAction action) {
        return action == null || action == OnDeleteAction.NO_ACTION
                ? null
                : ForeignKey.OnDelete.valueOf(action.name().toUpperCase(Locale.ROOT));
    }

    /** The table with its checks; one without a name gets the table's and its place, which do not change by themselves. */
    private Table checks(org.hibernate.mapping.Table from, Table table) {
        Table checked = table;
        for (Column column : from.getColumns()) {
            List<String> unnamed = new ArrayList<>();
            for (CheckConstraint check : column.getCheckConstraints()) {
                if (!hasName(check)) {
                    if (!columns.isOfType(column, check.getConstraint())) {
                        unnamed.add(check.getConstraint());
                    }
                } else {
                    checked = checked.with(new Check(SchemaNames.of(check.getName()), check.getConstraint()));
                }
            }
            if (!unnamed.isEmpty()) {
                // Hibernate writes all of them as one.
                String condition = unnamed.size() == 1
                        ? unnamed.get(0)
                        : unnamed.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
                checked = checked.with(new Check(checkName(from, column, checked), condition));
            }
        }
        int number = 0;
        for (CheckConstraint check : from.getChecks()) {
            String unnamed = from.getName() + "_check" + (number == 0 ? "" : number + 1);
            number += hasName(check) ? 0 : 1;
            checked = checked.with(
                    new Check(hasName(check) ? SchemaNames.of(check.getName()) : unnamed, check.getConstraint()));
        }
        return checked;
    }

    /** PostgreSQL gives the name without a number to the check of an enum's values. */
    private static String checkName(org.hibernate.mapping.Table from, Column column, Table table) {
        ColumnType type =
                Objects.requireNonNull(table.column(SchemaNames.of(column))).type();
        return from.getName() + "_" + column.getName() + (type.values().isEmpty() ? "_check" : "_check1");
    }

    private static boolean hasName(CheckConstraint check) {
        return check.getName() != null && !check.getName().isEmpty();
    }
}
