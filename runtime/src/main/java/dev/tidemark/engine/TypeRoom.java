package dev.tidemark.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a type, as a database spells it, is one of the same kind with at least as much room. */
final class TypeRoom {
    private static final Pattern SIZED = Pattern.compile("([^(]*)\\((\\d+(?:\\s*,\\s*\\d+)?)\\)(.*)", Pattern.DOTALL);

    private TypeRoom() {}

    static boolean has(String live, String expected) {
        Matcher is = SIZED.matcher(live.toLowerCase(Locale.ROOT));
        Matcher wanted = SIZED.matcher(expected.toLowerCase(Locale.ROOT));
        if (!is.matches() || !wanted.matches() || !base(is).equals(base(wanted))) {
            return isText(live) && isVarying(expected);
        }
        // What a clock shows below a second is rounded, never refused.
        if (base(is).startsWith("time")) {
            return true;
        }
        List<Integer> has = sizes(is);
        List<Integer> needs = sizes(wanted);
        return has.get(0) >= needs.get(0) && has.subList(1, has.size()).equals(needs.subList(1, needs.size()));
    }

    private static String base(Matcher type) {
        return (type.group(1) + type.group(3)).strip();
    }

    private static List<Integer> sizes(Matcher type) {
        return Stream.of(type.group(2).split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    /** PostgreSQL's text, which takes what its varchar takes and which Hibernate takes for one. */
    private static boolean isText(String type) {
        return type.equalsIgnoreCase("text");
    }

    private static boolean isVarying(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("varchar(") || lower.startsWith("character varying(");
    }
}
