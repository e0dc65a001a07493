package dev.tidemark.cli.report;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables and foreign keys of a schema, each with what a revision does to it. */
record Picture(List<Box> boxes, List<Arrow> arrows) {
    Picture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** A foreign key, from the table that refers to the one referred to. */
    record Arrow(Mark mark, String name, String from, String to, List<String> columns) {}

    static Picture of(Chapter chapter) {
        List<Operation> operations = chapter.recording().upgrade();
        Former former = new Former(operations);
        Map<String, Box> boxes = new TreeMap<>();
        List<Arrow> arrows = new ArrayList<>();
        for (Table table : chapter.after().tables().values()) {
            if (!table.retired()) {
                Table before = live(chapter.before(), former.table(table.name()));
                boxes.put(table.name(), BoxOf.table(former, before, table));
                table.foreignKeys().values().forEach(key -> arrows.add(come(table, before, key, operations)));
            }
        }
        for (Table table : chapter.before().tables().values()) {
            if (!table.retired() && !former.isLeft(table.name()) && live(chapter.after(), table.name()) == null) {
                boolean retired = chapter.after().table(table.name()) != null;
                boxes.put(table.name(), BoxOf.gone(table, retired));
            }
        }
        for (Operation operation : operations) {
            if (operation instanceof Operation.DropForeignKey drop) {
                arrows.add(arrow(Mark.REMOVED, drop.table(), drop.key()));
            }
        }
        arrows.removeIf(arrow -> !boxes.containsKey(arrow.from()) || !boxes.containsKey(arrow.to()));
        return new Picture(new ArrayList<>(boxes.values()), arrows);
    }

    private static @Nullable Table live(Schema schema, String name) {
        Table table = schema.table(name);
        return table == null || table.retired() ? null : table;
    }

    private static Arrow come(Table table, @Nullable Table before, ForeignKey key, List<Operation> operations) {
        boolean added = before == null
                || operations.stream()
                        .anyMatch(operation -> operation instanceof Operation.AddForeignKey add
                                && add.key().name().equals(key.name()));
        return arrow(added ? Mark.ADDED : Mark.SAME, table.name(), key);
    }

    private static Arrow arrow(Mark mark, String table, ForeignKey key) {
        return new Arrow(mark, key.name(), table, key.targetTable(), key.columns());
    }

    /** Only the tables that the revision touches, with the foreign keys between them. */
    Picture touched() {
        Set<String> names = names(box -> box.mark().isChange());
        arrows.stream().filter(arrow -> arrow.mark().isChange()).forEach(arrow -> {
            names.add(arrow.from());
            names.add(arrow.to());
        });
        return only(names);
    }

    /** The tables that the revision touches, and those that they refer to or that refer to them. */
    Picture around() {
        Set<String> names = touched().names(box -> true);
        Set<String> near = new HashSet<>(names);
        for (Arrow arrow : arrows) {
            if (names.contains(arrow.from()) || names.contains(arrow.to())) {
                near.add(arrow.from());
                near.add(arrow.to());
            }
        }
        return only(near);
    }

    private Set<String> names(Predicate<Box> which) {
        return boxes.stream().filter(which).map(Box::name).collect(Collectors.toCollection(HashSet::new));
    }

    private Picture only(Set<String> names) {
        return new Picture(
                boxes.stream().filter(box -> names.contains(box.name())).toList(),
                arrows.stream()
                        .filter(arrow -> names.contains(arrow.from()) && names.contains(arrow.to()))
                        .toList());
    }
}
