package dev.tidemark.operation;

import dev.tidemark.problem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an operation does to an application that runs while it does: a table held up for long, or a version of the
 * application broken that knows only the schema before. What each database locks is measured; see the manual of
 * PostgreSQL on ALTER TABLE and that of MariaDB on online DDL.
 *
 * @param code LONG_LOCK or BREAKS_OLD_VERSIONS
 * @param text what happens, and what to do about it
 */
public record Hazard(Operation operation, Code code, String text) {
    /** A hazard by itself. */
    record Found(Code code, String text) {}

    /**
     * The hazards of the operations in their order. None befalls what they make themselves: a table, a name on the way
     * between two others.
     */
    public static List<Hazard> of(List<Operation> operations) {
        Set<String> made = new HashSet<>();
        List<Hazard> hazards = new ArrayList<>();
        for (Operation operation : operations) {
            if (!made.contains(touched(operation)) && !isLeftInPlace(operation, operations)) {
                operation
                        .accept(Hazards.HAZARDS)
                        .forEach(found -> hazards.add(new Hazard(operation, found.code(), found.text())));
                Refused.by(operation, operations)
                        .forEach(found -> hazards.add(new Hazard(operation, found.code(), found.text())));
            }
            if (operation instanceof Operation.CreateTable create) {
                made.add(create.table().name());
            } else if (operation instanceof Operation.RenameTable rename) {
                made.add("renamed " + rename.to());
            } else if (operation instanceof Operation.RenameColumn rename) {
                made.add("renamed " + rename.table() + "." + rename.to());
            }
        }
        return List.copyOf(hazards);
    }

    /** One line for a person: the operation, what happens, and what to do about it. */
    public String message() {
        return Description.of(operation) + ": " + text;
    }

    /** What must be new for the operation to be harmless. */
    private static String touched(Operation operation) {
        if (operation instanceof Operation.AddForeignKey add) {
            return add.table();
        }
        if (operation instanceof Operation.CreateIndex create) {
            return create.table();
        }
        if (operation instanceof Operation.RenameTable rename) {
            return "renamed " + rename.from();
        }
        return operation instanceof Operation.RenameColumn rename
                ? "renamed " + rename.table() + "." + rename.from()
                : "";
    }

    /** Whether the name that the operation takes away is there again after all of them, or is the same to a database. */
    private static boolean isLeftInPlace(Operation operation, List<Operation> all) {
        if (operation instanceof Operation.DropView drop) {
            return all.stream()
                    .anyMatch(each -> each instanceof Operation.CreateView create
                            && create.view().name().equals(drop.view().name()));
        }
        if (operation instanceof Operation.RenameTable rename) {
            return areOne(rename.from(), rename.to());
        }
        return operation instanceof Operation.RenameColumn rename
                && (areOne(rename.from(), rename.to())
                        || all.stream()
                                .anyMatch(each -> each instanceof Operation.AddColumn add
                                        && add.table().equals(rename.table())
                                        && add.column().name().equals(rename.from())));
    }

    private static boolean areOne(String name, String other) {
        return name.equalsIgnoreCase(other) && name.indexOf('`') < 0 && other.indexOf('`') < 0;
    }
}
