package dev.tidemark.cli.report;

import dev.tidemark.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables and columns were called before operations, by what they are called after them. */
final class Former {
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    Former(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable rename) {
                moved(tables, rename.from(), rename.to());
                Map<String, String> renamed = columns.remove(rename.from());
                if (renamed != null) {
                    columns.put(rename.to(), renamed);
                }
            } else if (operation instanceof Operation.RenameColumn rename) {
                moved(columns.computeIfAbsent(rename.table(), table -> new HashMap<>()), rename.from(), rename.to());
            }
        }
    }

    private static void moved(Map<String, String> former, String from, String to) {
        String first = former.remove(from);
        former.put(to, first == null ? from : first);
    }

    String table(String now) {
        return tables.getOrDefault(now, now);
    }

    String column(String tableNow, String now) {
        return columns.getOrDefault(tableNow, Map.of()).getOrDefault(now, now);
    }

    /** Whether a table of the schema before goes on under another name. */
    boolean isLeft(String tableBefore) {
        return tables.containsValue(tableBefore);
    }

    /** Whether a column of the schema before goes on under another name. */
    boolean isLeft(String tableNow, String columnBefore) {
        return columns.getOrDefault(tableNow, Map.of()).containsValue(columnBefore);
    }
}
