package dev.tidemark.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A whole schema: its tables, sequences and views by name.
 *
 * <p>Names are written as Hibernate writes them: plain where unquoted ({@code orders}), in backticks where quoted
 * ({@code `Order`}), and with a schema before a dot where the mapping gives one ({@code billing.orders}).
 */
public record Schema(
        SortedMap<String, Table> tables, SortedMap<String, Sequence> sequences, SortedMap<String, View> views) {
    /** The schema with nothing in it. */
    public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Schema {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
    }

    /** A schema of these tables and sequences. */
    public static Schema of(Iterable<Table> tables, Iterable<Sequence> sequences) {
        SortedMap<String, Table> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        SortedMap<String, Sequence> sequencesByName = new TreeMap<>();
        sequences.forEach(sequence -> sequencesByName.put(sequence.name(), sequence));
        return new Schema(byName, sequencesByName, new TreeMap<>());
    }

    /** The table of this name, retired or not, or null. */
    public @Nullable Table table(String name) {
        return tables.get(name);
    }

    /**
     * What equality, the laws and parity speak of: without what is retired, and without the Java members that the columns
     * come from.
     */
    public Schema live() {
        SortedMap<String, Table> live = new TreeMap<>();
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            if (!entry.getValue().retired()) {
                live.put(entry.getKey(), entry.getValue().live());
            }
        }
        Schema schema = new Schema(live, sequences, new TreeMap<>());
        for (View view : views.values()) {
            schema = schema.with(view.live());
        }
        return schema;
    }

    /** This schema with the table put in, in place of one of the same name. */
    public Schema with(Table table) {
        SortedMap<String, Table> changed = new TreeMap<>(tables);
        changed.put(table.name(), table);
        return new Schema(changed, sequences, views);
    }

    /** This schema without the table of this name. */
    public Schema withoutTable(String name) {
        SortedMap<String, Table> changed = new TreeMap<>(tables);
        changed.remove(name);
        return new Schema(changed, sequences, views);
    }

    /** This schema with the sequence put in, in place of one of the same name. */
    public Schema with(Sequence sequence) {
        SortedMap<String, Sequence> changed = new TreeMap<>(sequences);
        changed.put(sequence.name(), sequence);
        return new Schema(tables, changed, views);
    }

    /** This schema without the sequence of this name. */
    public Schema withoutSequence(String name) {
        SortedMap<String, Sequence> changed = new TreeMap<>(sequences);
        changed.remove(name);
        return new Schema(tables, changed, views);
    }

    /** This schema with the view put in, in place of one of the same name. */
    public Schema with(View view) {
        SortedMap<String, View> changed = new TreeMap<>(views);
        changed.put(view.name(), view);
        return new Schema(tables, sequences, changed);
    }

    /** This schema without the view of this name. */
    public Schema withoutView(String name) {
        SortedMap<String, View> changed = new TreeMap<>(views);
        changed.remove(name);
        return new Schema(tables, sequences, changed);
    }

    /** This schema with every foreign key to {@code from} pointing at {@code to}, the columns that it refers to renamed. */
    public Schema retargeting(String from, String to, UnaryOperator<String> rename) {
        Schema result = this;
        for (Table table : tables.values()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                if (key.targetTable().equals(from)) {
                    Table holder = result.tables.getOrDefault(table.name(), table);
                    result = result.with(holder.with(key.retargeted(to, rename)));
                }
            }
        }
        return result;
    }
}
