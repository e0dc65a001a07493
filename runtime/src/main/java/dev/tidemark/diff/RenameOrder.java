package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Renames in an order that steps over no name in use. */
final class RenameOrder {
    private final BiFunction<String, String, Operation> rename;
    private final Set<String> used;
    private final List<Operation> renames = new ArrayList<>();

    private RenameOrder(BiFunction<String, String, Operation> rename, Collection<String> used) {
        this.rename = rename;
        this.used = new HashSet<>(used);
    }

    /**
     * Renames whose targets are free first; what is retired steps aside, and a circle is broken by passing through a
     * temporary name. A name that nothing can free is not taken.
     *
     * @param newNames by old name
     */
    static List<Operation> of(
            Map<String, String> newNames,
            Collection<String> used,
            Predicate<String> isRetired,
            BiFunction<String, String, Operation> rename) {
        RenameOrder order = new RenameOrder(rename, used);
        newNames.values().stream()
                .filter(target -> used.contains(target) && isRetired.test(target))
                .forEach(target -> order.rename(target, aside(target, order.used)));
        Map<String, String> rest = new LinkedHashMap<>(newNames);
        while (!rest.isEmpty()) {
            Map.Entry<String, String> next = order.next(rest);
            rest.remove(next.getKey());
            if (!order.used.contains(next.getValue())) {
                order.rename(next.getKey(), next.getValue());
            } else if (rest.containsKey(next.getValue())) {
                String passing = suffixed(next.getKey(), "_tm_passing");
                order.rename(next.getKey(), passing);
                rest.put(passing, next.getValue());
            }
        }
        return order.renames;
    }

    /** The first whose target is free, else the first. */
    private Map.Entry<String, String> next(Map<String, String> rest) {
        return Map.Entry.copyOf(rest.entrySet().stream()
                .filter(each -> !used.contains(each.getValue()))
                .findFirst()
                .orElseGet(() -> rest.entrySet().iterator().next()));
    }

    private void rename(String from, String to) {
        renames.add(rename.apply(from, to));
        used.remove(from);
        used.add(to);
    }

    /** A name of nobody's, for what is retired and in the way of a name that comes. */
    static String aside(String name, Collection<String> used) {
        String free = suffixed(name, "_retired");
        while (used.contains(free)) {
            free = suffixed(free, "_");
        }
        return free;
    }

    /** The name with more at its end, within its quotes where it has any. */
    static String suffixed(String name, String suffix) {
        return name.endsWith("`") ? name.substring(0, name.length() - 1) + suffix + "`" : name + suffix;
    }
}
