package dev.tidemark.processor.hibernate;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.QualifiedSequenceName;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.jspecify.annotations.Nullable;

/** Reads Hibernate's tables and sequences as our schema: what it would export, and nothing else. */
final class SchemaReader {
    private final Metadata metadata;
    private final Origins origins;
    private final ColumnReader columns;
    private final @Nullable Identifier schema;

    SchemaReader(Metadata metadata, Origins origins, @Nullable String schema) {
        this.schema = Identifier.toIdentifier(schema);
        this.metadata = metadata;
        this.origins = origins;
        this.columns = new ColumnReader(metadata);
    }

    Schema read() {
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<View> views = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (org.hibernate.mapping.Table table : namespace.getTables()) {
                if (table.isPhysicalTable() && !table.isView()) {
                    tables.add(table(table));
                } else if (table.isView()) {
                    views.add(new View(SchemaNames.of(table), table.getViewQuery(), origins.entity(table)));
                }
            }
            namespace.getSequences().forEach(each -> sequences.add(sequence(each)));
        }
        Schema read = Schema.of(tables, sequences);
        for (View view : views) {
            read = read.with(view);
        }
        Unsound.check(read);
        Unwritable.check(read);
        return read;
    }

    private Sequence sequence(org.hibernate.boot.model.relational.Sequence from) {
        QualifiedSequenceName name = from.getName();
        return new Sequence(
                SchemaNames.of(name.getSchemaName() == null ? schema : name.getSchemaName(), name.getSequenceName()),
                from.getInitialValue(),
                from.getIncrementSize());
    }

    private Table table(org.hibernate.mapping.Table from) {
        Table table =
                Table.named(SchemaNames.of(from)).withComment(from.getComment()).withEntity(origins.entity(from));
        for (Column column : from.getColumns()) {
            boolean key = from.hasPrimaryKey() && from.getPrimaryKey().containsColumn(column);
            String member = origins.member(from, column);
            var read = columns.read(column, key, member);
            Unsound.check(
                    column, read, Objects.requireNonNullElse(member, Objects.requireNonNullElse(table.entity(), "")));
            table = table.with(read);
        }
        table = KeyReader.read(from, table);
        for (org.hibernate.mapping.Index index : from.getIndexes().values()) {
            table = table.with(index(index));
        }
        Unsound.check(table);
        return checks(from, table);
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
