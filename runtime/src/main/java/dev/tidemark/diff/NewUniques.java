package dev.tidemark.diff;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes unique over rows that are there, where no key said so before. */
final class NewUniques {
    private NewUniques() {}

    static List<Problem> problems(Table was, Table now) {
        Set<Set<String>> before = uniqueColumns(was);
        if (was.primaryKey() != null) {
            before.add(Set.copyOf(was.primaryKey().columns()));
        }
        return uniqueColumns(now).stream()
                .filter(columns -> columns.stream().allMatch(column -> hasValues(was, now, column)))
                .filter(columns -> before.stream().noneMatch(columns::containsAll))
                .map(columns -> new Problem(
                        Code.UNIQUE_OVER_ROWS,
                        place(now, columns),
                        now.name() + " (" + String.join(", ", columns) + ") becomes unique, and rows may share a value."
                                + " The upgrade looks first, and refuses with their count; see that none do."))
                .toList();
    }

    /** Rows that are there have a value, unless the column comes empty. */
    private static boolean hasValues(Table was, Table now, String name) {
        Column column = now.column(name);
        return was.column(name) != null || (column != null && !column.nullable());
    }

    private static Set<Set<String>> uniqueColumns(Table table) {
        Set<Set<String>> columns = new LinkedHashSet<>();
        table.uniques().values().forEach(key -> columns.add(new LinkedHashSet<>(key.columns())));
        table.indexes().values().stream()
                .filter(Index::unique)
                .forEach(index -> columns.add(index.columns().stream()
                        .map(Index::columnOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return columns;
    }

    private static String place(Table table, Set<String> columns) {
        Column first = table.column(columns.iterator().next());
        String member = first == null ? null : first.member();
        return member != null ? member : table.entity() != null ? table.entity() : table.name();
    }
}
