package dev.tidemark.operation;

import dev.tidemark.schema.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that change rows: {@code u.where("id", 2).set("name", "user", "member");}. */
public final class UpdateWords {
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, ColumnType> types = new HashMap<>();
    private boolean optional;

    private UpdateWords() {}

    static Operation.Update read(String table, Consumer<UpdateWords> words) {
        UpdateWords update = new UpdateWords();
        words.accept(update);
        return new Operation.Update(
                table,
                update.changes.stream().map(Change::read).toList(),
                update.optional,
                Operation.Undo.IN_DOWNGRADE);
    }

    /** The row with this value. */
    public Change where(String column, @Nullable Object value) {
        Change change = new Change().where(column, value);
        changes.add(change);
        return change;
    }

    /** The type of a column that is in no model. */
    public void column(String name, ColumnType type) {
        types.put(name, type);
    }

    /** A row that is not there as it is stated to be is reported and left alone, and the step goes on. */
    public void optional() {
        optional = true;
    }

    /** What becomes of one row. */
    public final class Change {
        private final List<RowChange.Cell> key = new ArrayList<>();
        private final List<RowChange.Assignment> assignments = new ArrayList<>();

        private Change() {}

        /** The row has this value too. */
        public Change where(String column, @Nullable Object value) {
            key.add(new RowChange.Cell(field(column), Datum.of(value)));
            return this;
        }

        /** What the column held and will hold. */
        public Change set(String column, @Nullable Object before, @Nullable Object after) {
            assignments.add(new RowChange.Assignment(field(column), Datum.of(before), Datum.of(after)));
            return this;
        }

        private Rows.Field field(String column) {
            return new Rows.Field(column, types.get(column), false);
        }

        private RowChange read() {
            return new RowChange(key, assignments);
        }
    }
}
