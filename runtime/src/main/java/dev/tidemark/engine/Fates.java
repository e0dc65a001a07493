package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has become of each table and column that a schema had: under which name it is there, whether retired, or gone. Two ways
 * to the same names may differ in it: one renames a column, the other retires it and adds one of that name.
 */
record Fates(List<Fate> all) {
    /**
     * One's.
     *
     * @param first its name at the beginning: {@code orders}, {@code orders.total}
     * @param table the table's name now
     * @param column the column's name now; null for a table
     * @param asideTable whether the table is retired
     * @param aside whether the column is
     * @param gone whether it was dropped
     */
    record Fate(String first, String table, @Nullable String column, boolean asideTable, boolean aside, boolean gone) {
        private Fate after(Operation operation) {
            if (gone) {
                return this;
            }
            if (operation instanceof RenameTable rename && is(rename.from(), false)) {
                return new Fate(first, rename.to(), column, asideTable, aside, false);
            }
            if (operation instanceof RetireTable retire && is(retire.table().name(), false)) {
                return new Fate(first, table, column, true, aside, false);
            }
            if (operation instanceof RestoreTable restore && is(restore.table().name(), true)) {
                return new Fate(first, table, column, false, aside, false);
            }
            if (operation instanceof DropTable drop
                    && is(drop.table().name(), drop.table().retired())) {
                return dropped();
            }
            return column == null ? this : afterOf(operation);
        }

        private Fate afterOf(Operation operation) {
            if (operation instanceof RenameColumn rename && is(rename.table(), rename.from(), false)) {
                return new Fate(first, table, rename.to(), asideTable, aside, false);
            }
            if (operation instanceof RetireColumn retire
                    && is(retire.table(), retire.column().name(), false)) {
                return new Fate(first, table, column, asideTable, true, false);
            }
            if (operation instanceof RestoreColumn restore
                    && is(restore.table(), restore.column().name(), true)) {
                return new Fate(first, table, column, asideTable, false, false);
            }
            boolean drops = operation instanceof DropColumn drop
                    && is(drop.table(), drop.column().name(), drop.column().retired());
            return drops ? dropped() : this;
        }

        private boolean is(String name, boolean retired) {
            return table.equals(name) && asideTable == retired;
        }

        private boolean is(String ofTable, String name, boolean retired) {
            return is(ofTable, false) && name.equals(column) && aside == retired;
        }

        private String note() {
            return table + "\n" + (column == null ? "" : column) + "\n" + asideTable + "\n" + aside + "\n" + gone;
        }

        /** What the note does not say plainly is taken as gone, so that no way agrees with it. */
        private Fate noted(String note) {
            String[] said = note.split("\n", -1);
            return said.length == 5
                    ? new Fate(
                            first,
                            said[0],
                            column == null ? null : said[1],
                            said[2].equals("true"),
                            said[3].equals("true"),
                            said[4].equals("true"))
                    : dropped();
        }

        private Fate dropped() {
            return new Fate(first, "", column == null ? null : "", false, false, true);
        }

        private boolean isWhereItWas() {
            return first.equals(column == null ? table : table + "." + column) && !asideTable && !aside && !gone;
        }
    }

    /** Those of all that is live in a schema. */
    static Fates of(Schema schema) {
        List<Fate> fates = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            if (table.retired()) {
                continue;
            }
            fates.add(new Fate(table.name(), table.name(), null, false, false, false));
            for (Column column : table.columns().values()) {
                if (!column.retired()) {
                    String first = table.name() + "." + column.name();
                    fates.add(new Fate(first, table.name(), column.name(), false, false, false));
                }
            }
        }
        return new Fates(fates);
    }

    Fates after(List<Operation> operations) {
        List<Fate> fates = all;
        for (Operation operation : operations) {
            fates = fates.stream().map(fate -> fate.after(operation)).toList();
        }
        return new Fates(fates);
    }

    /** Of what is not as it was, to be stored. */
    SortedMap<String, String> notes() {
        SortedMap<String, String> notes = new TreeMap<>();
        all.stream().filter(fate -> !fate.isWhereItWas()).forEach(fate -> notes.put(fate.first(), fate.note()));
        return notes;
    }

    /** The same, of which these are as the notes say. */
    Fates noted(Map<String, String> notes) {
        return new Fates(all.stream()
                .map(fate -> notes.containsKey(fate.first()) ? fate.noted(notes.get(fate.first())) : fate)
                .toList());
    }

    /** Those of some things, by their first names. */
    Fates only(Set<String> firsts) {
        return new Fates(
                all.stream().filter(fate -> firsts.contains(fate.first())).toList());
    }

    /** The first names of those that another way leaves otherwise. */
    List<String> differing(Fates other) {
        return all.stream()
                .filter(fate -> !other.all.contains(fate))
                .map(Fate::first)
                .toList();
    }
}
