package dev.tidemark.operation;

import dev.tidemark.schema.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that state rows: {@code r.columns("id", "name"); r.row(1, "admin");}. */
public final class RowWords {
    private final List<Rows.Field> fields = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final List<List<Datum>> values = new ArrayList<>();
    private int batch = Rows.BATCH;
    private boolean optional;

    private RowWords() {}

    static Rows read(Consumer<RowWords> rows) {
        RowWords words = new RowWords();
        rows.accept(words);
        return new Rows(words.fields, words.key, words.values, words.batch, words.optional);
    }

    /** The columns of the rows; their types are the model's. */
    public void columns(String... names) {
        for (String name : names) {
            fields.add(new Rows.Field(name, null, false));
        }
    }

    /** One more column, which is in no model or is to be written as of another type. */
    public void column(String name, ColumnType type) {
        fields.add(new Rows.Field(name, type, false));
    }

    /** A row: its values in the order of the columns. */
    public void row(@Nullable Object @Nullable ... ofColumns) {
        values.add(
                ofColumns == null
                        ? List.of(Datum.NULL)
                        : Arrays.stream(ofColumns).map(Datum::of).toList());
    }

    /** The columns that tell the rows apart; the table's primary key unless this is said. */
    public void key(String... columns) {
        key.addAll(List.of(columns));
    }

    /** How many rows one statement holds at most, {@value Rows#BATCH} unless this is said. */
    public void batch(int rows) {
        batch = rows;
    }

    /** A row that fails (it is there already, or refers to nothing) is reported and left out, and the step goes on. */
    public void optional() {
        optional = true;
    }
}
