package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What happens to views: they go before anything else changes and come when all else has. One that stays as it is does so
 * too where it reads a table whose columns change under it, which a database refuses or would not see, and where a name
 * that it says goes from one table or column to another: some databases follow the name, some what it was given to.
 */
final class ViewChanges {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

    private final Schema before;
    private final Schema after;

    ViewChanges(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Tables that have the name of a view that comes, and are no more than data now, under another name. */
    static List<Operation> aside(Schema was, Schema after) {
        List<Operation> aside = new ArrayList<>();
        Set<String> used = new TreeSet<>(was.tables().keySet());
        used.addAll(after.tables().keySet());
        used.addAll(after.views().keySet());
        for (String name : after.views().keySet()) {
            if (was.table(name) != null) {
                String free = RenameOrder.aside(name, used);
                used.add(free);
                aside.add(new Operation.RenameTable(name, free));
            }
        }
        return aside;
    }

    /** The operations with those of views around them. */
    List<Operation> around(List<Operation> operations) {
        Set<String> moved = moved(operations);
        List<Operation> all = new ArrayList<>();
        for (View view : dependentsFirst(before)) {
            if (moved.contains(view.name())) {
                all.add(new Operation.DropView(view));
            }
        }
        all.addAll(operations);
        List<View> coming = dependentsFirst(after);
        Collections.reverse(coming);
        for (View view : coming) {
            if (!before.views().containsKey(view.name()) || moved.contains(view.name())) {
                all.add(new Operation.CreateView(view));
            }
        }
        return all;
    }

    private boolean isKept(View old) {
        View now = after.views().get(old.name());
        return now != null && now.query().equals(old.query());
    }

    /** The views that go, change, or must step aside for what they read. */
    private Set<String> moved(List<Operation> operations) {
        Set<String> retyped = new TreeSet<>();
        Set<String> reshaped = new TreeSet<>();
        Set<String> renamed = new TreeSet<>();
        Set<String> columns = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AlterColumn alter
                    && !alter.before().type().equals(alter.after().type())) {
                retyped.add(alter.table());
            } else if (operation instanceof Operation.AddColumn add) {
                reshaped.add(add.table());
            } else if (operation instanceof Operation.RetireColumn retire) {
                reshaped.add(retire.table());
            } else if (operation instanceof Operation.RestoreColumn restore) {
                reshaped.add(restore.table());
            } else if (operation instanceof Operation.RenameColumn rename) {
                reshaped.add(rename.table());
                columns.addAll(List.of(rename.from(), rename.to()));
            } else if (operation instanceof Operation.RenameTable rename) {
                renamed.addAll(List.of(rename.from(), rename.to()));
            }
        }
        Set<String> moved = new TreeSet<>();
        for (View view : before.views().values()) {
            boolean isReshaped = mentions(view, reshaped) && (view.query().contains("*") || mentions(view, columns));
            if (!isKept(view) || mentions(view, retyped) || mentions(view, renamed) || isReshaped) {
                moved.add(view.name());
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (View view : before.views().values()) {
                more |= !moved.contains(view.name()) && mentions(view, moved) && moved.add(view.name());
            }
        }
        return moved;
    }

    /** The views with those that read others before them; by name where none reads another. */
    private static List<View> dependentsFirst(Schema schema) {
        Map<String, View> rest = new TreeMap<>(schema.views());
        List<View> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            View next = rest.values().stream()
                    .filter(view -> rest.values().stream()
                            .noneMatch(
                                    other -> !other.name().equals(view.name()) && mentions(other, Set.of(view.name()))))
                    .findFirst()
                    .orElseGet(() -> rest.values().iterator().next());
            rest.remove(next.name());
            ordered.add(next);
        }
        return ordered;
    }

    /** Whether one of the names is a word of the view's query. */
    private static boolean mentions(View view, Set<String> names) {
        String words = words(view.query());
        return names.stream()
                .map(name -> words(name.substring(name.lastIndexOf('.') + 1)))
                .anyMatch(words::contains);
    }

    private static String words(String text) {
        return " "
                + BETWEEN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
