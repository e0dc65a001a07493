package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.snapshot.RevisionIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table or a column that the entities have given up and whose data stays.
 *
 * @param column null where it is the whole table
 * @param revision the id of the revision that retired it; null where no revision of the code did
 */
record Retired(
        Table table, @Nullable Column column, @Nullable String revision) {
    /** All that a schema retires, tables before columns, each by name. */
    static List<Retired> of(Schema schema, Compile compile) {
        Map<String, String> revisions = revisions(compile);
        List<Retired> tables = new ArrayList<>();
        List<Retired> columns = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            if (table.retired()) {
                tables.add(new Retired(table, null, revisions.get(table.name())));
                continue;
            }
            for (Column column : table.columns().values()) {
                if (column.retired()) {
                    columns.add(new Retired(table, column, revisions.get(table.name() + "." + column.name())));
                }
            }
        }
        tables.addAll(columns);
        return List.copyOf(tables);
    }

    /** The last revision that retired each, under the name that it has now. */
    private static Map<String, String> revisions(Compile compile) {
        Map<String, String> by = new TreeMap<>();
        for (RevisionIndex.Entry entry : Revisions.of(compile.index()).ordered()) {
            for (Operation operation : compile.recording(entry).upgrade()) {
                if (operation instanceof Operation.RetireTable it) {
                    by.put(it.table().name(), entry.id());
                } else if (operation instanceof Operation.RetireColumn it) {
                    by.put(it.table() + "." + it.column().name(), entry.id());
                } else if (operation instanceof Operation.RenameTable it) {
                    rename(by, it.from(), it.to());
                } else if (operation instanceof Operation.RenameColumn it) {
                    rename(by, it.table() + "." + it.from(), it.table() + "." + it.to());
                }
            }
        }
        return by;
    }

    private static void rename(Map<String, String> by, String from, String to) {
        Map<String, String> renamed = new TreeMap<>();
        by.forEach((name, revision) -> {
            if (name.equals(from)) {
                renamed.put(to, revision);
            } else if (name.startsWith(from + ".")) {
                renamed.put(to + name.substring(from.length()), revision);
            } else {
                renamed.put(name, revision);
            }
        });
        by.clear();
        by.putAll(renamed);
    }

    /** What it is called: {@code old_table}, {@code customers.birthday}. */
    String name() {
        return column == null ? table.name() : table.name() + "." + column.name();
    }

    /** When it was retired, as far as the revision's id tells. */
    @Nullable
    Instant since() {
        return revision == null ? null : RevisionName.time(revision);
    }
}
