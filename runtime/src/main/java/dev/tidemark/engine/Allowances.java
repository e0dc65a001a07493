package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a production database may do, by name: a kind of step, for every revision or for one. */
record Allowances(Set<String> names) {
    static final Allowances NONE = new Allowances(Set.of());

    /** Steps that destroy rows or values. */
    static final String DESTRUCTIVE = "destructive";

    /** SQL and Java code of one's own that nobody has reviewed. */
    static final String NATIVE = "native";

    Allowances {
        names = Set.copyOf(names);
    }

    /**
     * Those that a text lists, with commas between.
     *
     * @throws TidemarkException BAD_ARGUMENT where one is of no kind that there is
     */
    static Allowances of(Collection<String> texts) {
        Set<String> names = new TreeSet<>();
        for (String text : texts) {
            for (String name : text.split(",", -1)) {
                String trimmed = name.strip();
                if (!trimmed.isEmpty()) {
                    names.add(known(trimmed));
                }
            }
        }
        return new Allowances(names);
    }

    private static String known(String name) {
        String kind = name.split(":", 2)[0].toLowerCase(Locale.ROOT);
        if (!List.of(DESTRUCTIVE, NATIVE).contains(kind) || name.endsWith(":")) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    name,
                    "Nothing of this name can be allowed. Say " + DESTRUCTIVE + " or " + NATIVE
                            + ", and for one revision alone " + DESTRUCTIVE + ":<id or the start of it>.");
        }
        return kind + name.substring(kind.length());
    }

    /** Whether a revision may take a step of the kind. */
    boolean has(String kind, String revision) {
        return names.stream()
                .anyMatch(name -> name.equals(kind)
                        || (name.startsWith(kind + ":") && revision.startsWith(name.substring(kind.length() + 1))));
    }
}
