package dev.tidemark.processor.hibernate;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        for (org.hibernate.mapping.UniqueKey key : from.getUniqueKeys().values()) {
            if (!from.isRedundantUniqueKey(key)) {
                table = table.with(new UniqueKey(key.getName(), SchemaNames.of(key.getColumns())));
            }
        }
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

    private static Index index(org.hibernate.mapping.Index index) {
        List<String> entries = new ArrayList<>();
        for (Selectable selectable : index.getSelectables()) {
            String name = selectable instanceof Column column ? SchemaNames.of(column) : selectable.getText();
            String order = index.getSelectableOrderMap().get(selectable);
            entries.add("desc".equalsIgnoreCase(order) ? name + " desc" : name);
        }
        return new Index(index.getName(), index.isUnique(), entries);
    }

    private static ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
        org.hibernate.mapping.Table target = key.getReferencedTable();
        List<Column> targets =
                key.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : key.getReferencedColumns();
        return new ForeignKey(
                key.getName(),
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
    private static Table checks(org.hibernate.mapping.Table from, Table table) {
        Table checked = table;
        for (Column column : from.getColumns()) {
            int number = 0;
            for (CheckConstraint check : column.getCheckConstraints()) {
                checked = checked.with(check(check, from.getName() + "_" + column.getName() + "_check", number++));
            }
        }
        int number = 0;
        for (CheckConstraint check : from.getChecks()) {
            checked = checked.with(check(check, from.getName() + "_check", number++));
        }
        return checked;
    }

    private static Check check(CheckConstraint check, String name, int number) {
        String own = check.getName();
        String unnamed = number == 0 ? name : name + (number + 1);
        return new Check(own == null || own.isEmpty() ? unnamed : own, check.getConstraint());
    }
}
