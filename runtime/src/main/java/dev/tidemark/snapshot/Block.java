package dev.tidemark.snapshot;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object written with a line for each entry. Other values stand on one line; what is empty or null is left out. */
final class Block {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    Block put(String name, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            entries.put(name, value);
        }
        return this;
    }

    /** Whether the value says nothing; a fingerprint may be empty and still be said. */
    private static boolean isEmpty(Object value) {
        return (value instanceof Block block && block.entries.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty())
                || Boolean.FALSE.equals(value)
                || Long.valueOf(0).equals(value);
    }

    String write() {
        StringBuilder out = new StringBuilder();
        write(out, "");
        return out.append('\n').toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append("{\n");
        Iterator<Map.Entry<String, Object>> rest = entries.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, Object> entry = rest.next();
            out.append(indent).append("  ").append(Json.quoted(entry.getKey())).append(": ");
            if (entry.getValue() instanceof Block block) {
                block.write(out, indent + "  ");
            } else {
                out.append(Json.inline(entry.getValue()));
            }
            out.append(rest.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append('}');
    }
}
