package dev.tidemark.snapshot;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object being read, with the words that say what it lacks; and how values are written on one line. */
final class Json {
    private final Map<?, ?> values;
    private final String place;
    private final IdentityHashMap<Map<?, ?>, Map<String, Integer>> lines;

    /**
     * An object of a file.
     *
     * @param lines of each object by identity, the line of each name; its own is that of the empty name
     */
    Json(Map<?, ?> values, String place, IdentityHashMap<Map<?, ?>, Map<String, Integer>> lines) {
        this.values = values;
        this.place = place;
        this.lines = lines;
    }

    /** The line at which the name stands; that at which the object begins, where it has no such name. */
    int line(String name) {
        Map<String, Integer> lineOf = lines.getOrDefault(values, Map.of());
        return lineOf.getOrDefault(name, lineOf.getOrDefault("", 1));
    }

    String string(String name) {
        return required(name, optionalString(name));
    }

    @Nullable
    String optionalString(String name) {
        return typed(name, String.class);
    }

    long number(String name, long otherwise) {
        Long value = typed(name, Long.class);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(typed(name, Boolean.class));
    }

    List<String> strings(String name) {
        List<?> list = typed(name, List.class);
        if (list == null) {
            return List.of();
        }
        return list.stream()
                .map(each -> {
                    if (each instanceof String text) {
                        return text;
                    }
                    throw damaged(name, "must hold strings");
                })
                .toList();
    }

    @Nullable
    Json optionalObject(String name) {
        Map<?, ?> map = typed(name, Map.class);
        return map == null ? null : child(map);
    }

    /** The objects in the object of this name, by their names, in their order; none where it is missing. */
    Map<String, Json> objects(String name) {
        Map<?, ?> map = typed(name, Map.class);
        Map<String, Json> objects = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (!(value instanceof Map<?, ?> object)) {
                    throw child(map).damaged(key.toString(), "must be an object");
                }
                objects.put(key.toString(), child(object));
            });
        }
        return objects;
    }

    /** The strings in the object of this name, sorted by their names; none where it is missing. */
    SortedMap<String, String> texts(String name) {
        Map<?, ?> map = typed(name, Map.class);
        TreeMap<String, String> texts = new TreeMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (!(value instanceof String text)) {
                    throw child(map).damaged(key.toString(), "must be a string");
                }
                texts.put(key.toString(), text);
            });
        }
        return texts;
    }

    /** The lists of strings in the object of this name; none where it is missing. */
    Map<String, List<String>> lists(String name) {
        Map<?, ?> map = typed(name, Map.class);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (map != null) {
            Json inner = child(map);
            map.keySet().forEach(key -> lists.put(key.toString(), inner.strings(key.toString())));
        }
        return lists;
    }

    /** The names in the object of this name whose value is true; none where it is missing. */
    List<String> flags(String name) {
        Map<?, ?> map = typed(name, Map.class);
        return map == null
                ? List.of()
                : map.keySet().stream().map(Object::toString).toList();
    }

    <V> V required(String name, @Nullable V value) {
        if (value == null) {
            throw damaged(name, "is missing");
        }
        return value;
    }

    /** What is wrong with the value of this name. */
    TidemarkException damaged(String name, String what) {
        return new TidemarkException(
                Code.SNAPSHOT_DAMAGED,
                place + ":" + line(name),
                "The file cannot be read: \"" + name + "\" " + what + ". Take it back from version control.");
    }

    private Json child(Map<?, ?> map) {
        return new Json(map, place, lines);
    }

    private <T> @Nullable T typed(String name, Class<T> type) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw damaged(name, "must be a " + type.getSimpleName().toLowerCase(Locale.ROOT));
        }
        return type.cast(value);
    }

    /** A value on one line: strings, numbers, booleans, and collections and maps of them. */
    static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Json::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
