package dev.tidemark.sql.standard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep a statement is in the blocks of a trigger, a procedure or a function, inside which nothing ends it. */
final class Routine {
    private static final Set<String> ROUTINES = Set.of("trigger", "procedure", "function", "event", "package");
    private static final Set<String> OTHERS = Set.of(
            "table", "view", "index", "sequence", "schema", "database", "domain", "type", "role", "user", "alias");
    private static final Pattern ATOMIC = Pattern.compile("(?i)begin\\s+(not\\s+)?atomic\\b");
    private static final Pattern NEXT = Pattern.compile("(?i)end\\s+(if|loop|while|repeat|for|case)\\b");

    private enum Kind {
        UNKNOWN,
        CREATION,
        ROUTINE,
        OTHER
    }

    private Kind kind = Kind.UNKNOWN;
    private int depth;
    private int openedAt = -1;
    private boolean ends;

    boolean isOpen() {
        return depth > 0 && openedAt >= 0;
    }

    /** Where the first block begins. */
    int openedAt() {
        return openedAt;
    }

    /** Takes in the statement's next word, which stands at a place of the text. */
    void word(String word, String sql, int place) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (kind == Kind.UNKNOWN) {
            boolean isBlock = ATOMIC.matcher(sql).region(place, sql.length()).lookingAt();
            kind = lower.equals("create") ? Kind.CREATION : isBlock ? Kind.ROUTINE : Kind.OTHER;
        } else if (kind == Kind.CREATION && ROUTINES.contains(lower)) {
            kind = Kind.ROUTINE;
            return;
        } else if (kind == Kind.CREATION && OTHERS.contains(lower)) {
            kind = Kind.OTHER;
        }
        if (kind == Kind.ROUTINE) {
            count(lower, sql, place);
        }
    }

    private void count(String word, String sql, int place) {
        // The word after an END that says what ends begins nothing.
        boolean names = ends;
        ends = false;
        if (word.equals("begin") || (word.equals("case") && !names)) {
            depth++;
            openedAt = openedAt < 0 && word.equals("begin") ? place : openedAt;
        } else if (word.equals("end")) {
            Matcher next = NEXT.matcher(sql).region(place, sql.length());
            ends = next.lookingAt();
            // IF and the loops are not counted where they begin, for IF is also a function.
            depth -= !ends || next.group(1).equalsIgnoreCase("case") ? 1 : 0;
            depth = Math.max(0, depth);
            openedAt = depth == 0 ? -1 : openedAt;
        }
    }
}
