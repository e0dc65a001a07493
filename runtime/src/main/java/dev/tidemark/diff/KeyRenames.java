package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Keys, checks and indexes that only have another name. Hibernate makes many a name from those of the table and the columns,
 * so that these change with every rename; to build such a key anew would read the whole table.
 */
final class KeyRenames {
    private final StandingKeys standing;
    private final List<Operation> renames = new ArrayList<>();

    private KeyRenames(StandingKeys standing) {
        this.standing = standing;
    }

    /** The renames in all tables that stay; {@code was} has its tables' and columns' new names. */
    static List<Operation> of(Schema was, Schema after) {
        KeyRenames renames = new KeyRenames(new StandingKeys(was, after));
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old != null && !old.retired()) {
                renames.in(old, now);
            }
        }
        return renames.renames;
    }

    private void in(Table was, Table now) {
        String table = now.name();
        Map<String, String> constraints = new LinkedHashMap<>();
        pair(was.uniques(), now.uniques(), UniqueKey::withName, key -> true, constraints);
        pair(was.checks(), now.checks(), Check::withName, check -> true, constraints);
        pair(
                was.foreignKeys(),
                now.foreignKeys(),
                ForeignKey::withName,
                key -> standing.stands(table, key),
                constraints);
        renames.addAll(RenameOrder.of(
                constraints,
                was.constraints().keySet(),
                name -> false,
                (from, to) -> new Operation.RenameConstraint(table, from, to)));
        Map<String, String> indexes = new LinkedHashMap<>();
        pair(was.indexes(), now.indexes(), Index::withName, index -> true, indexes);
        renames.addAll(RenameOrder.of(
                indexes,
                was.indexes().keySet(),
                name -> false,
                (from, to) -> new Operation.RenameIndex(table, from, to)));
    }

    /** Finds for each value that goes the first that comes and is the same but for its name. */
    private static <V> void pair(
            Map<String, V> was,
            Map<String, V> now,
            BiFunction<V, String, V> withName,
            Predicate<V> stays,
            Map<String, String> newNames) {
        Pairs<V> pairs = Pairs.of(was, now);
        pairs.gone()
                .forEach((from, gone) -> pairs.come().entrySet().stream()
                        .filter(come -> !newNames.containsValue(come.getKey()))
                        .filter(come -> come.getValue().equals(withName.apply(gone, come.getKey()))
                                && stays.test(come.getValue()))
                        .findFirst()
                        .ifPresent(come -> newNames.put(from, come.getKey())));
    }
}
