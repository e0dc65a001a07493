package dev.tidemark.cli.report;

import java.util.List;

/**
 * A table of a diagram.
 *
 * @param note what became of it, empty where nothing did
 */
record Box(Mark mark, String name, String note, List<Row> rows) {
    Box {
        rows = List.copyOf(rows);
    }

    /**
     * A line in it: a column, or a key or an index that comes or goes.
     *
     * @param key whether it is of the primary key
     * @param note what it was before, empty where that does not differ
     */
    record Row(Mark mark, String name, String type, boolean key, String note) {}
}
