package dev.tidemark.processor.hibernate;

import java.util.List;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/**
 * Columns that refer to others. In a key of several, Hibernate counts them in another order than their types, so that
 * their types are to be had of the columns they refer to.
 */
final class ForeignKeyColumns {
    private ForeignKeyColumns() {}

    /** The column that this one has its type from: the one it refers to, or itself. */
    static Column source(Column column) {
        if (column.getValue() instanceof BasicValue || column.getValue().getColumnSpan() == 1) {
            return column;
        }
        for (ForeignKey key : Signatures.foreignKeys(column.getValue().getTable())) {
            int place = key.getColumns().indexOf(column);
            List<Column> targets = targets(key);
            if (place >= 0 && place < targets.size() && targets.get(place).getValue() instanceof BasicValue) {
                return targets.get(place);
            }
        }
        return column;
    }

    /** The columns that the key refers to, in the order of its own. */
    static List<Column> targets(ForeignKey key) {
        Table target = key.getReferencedTable();
        return key.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : key.getReferencedColumns();
    }
}
