package dev.tidemark.snapshot;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, longs and booleans, and knows the line of each of them and of each mistake. Fractions are not
 * read: no fact of a snapshot is one.
 */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String text;
    private final String place;
    private final IdentityHashMap<Map<?, ?>, Map<String, Integer>> lines = new IdentityHashMap<>();
    private int at;
    private int line = 1;

    private JsonReader(String text, String place) {
        this.text = text;
        this.place = place;
    }

    /**
     * The object that the text holds.
     *
     * @throws TidemarkException SNAPSHOT_DAMAGED, with place and line
     */
    static Json object(String text, String place) {
        JsonReader reader = new JsonReader(text, place);
        reader.refuseConflictMarkers();
        Map<String, Object> object = reader.readObject(0);
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.damaged("text after the end");
        }
        return new Json(object, place, reader.lines);
    }

    private void refuseConflictMarkers() {
        int number = 0;
        for (String one : text.split("\n", -1)) {
            number++;
            if (one.startsWith("<<<<<<<") || one.startsWith(">>>>>>>")) {
                line = number;
                throw new TidemarkException(
                        Code.SNAPSHOT_DAMAGED,
                        place + ":" + line,
                        "It has the marks of a merge conflict. Merge it with tidemark merge (Maven: mvn tidemark:merge), and"
                                + " compile again.");
            }
        }
    }

    private @Nullable Object readValue(int depth) {
        skipBlanks();
        return switch (peek()) {
            case '{' -> readObject(depth);
            case '[' -> readArray(depth);
            case '"' -> readString();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> readNumber();
        };
    }

    private Map<String, Object> readObject(int depth) {
        goDeeper(depth);
        expect('{');
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Integer> lineOf = new HashMap<>(Map.of("", line));
        lines.put(object, lineOf);
        skipBlanks();
        if (peek() == '}') {
            at++;
            return object;
        }
        while (true) {
            skipBlanks();
            String name = readString();
            lineOf.put(name, line);
            expect(':');
            Object value = readValue(depth + 1);
            if (object.containsKey(name)) {
                throw damaged("\"" + name + "\" stands twice");
            }
            if (value != null) {
                object.put(name, value);
            }
            if (!another('}')) {
                return object;
            }
        }
    }

    private List<Object> readArray(int depth) {
        goDeeper(depth);
        expect('[');
        List<Object> array = new ArrayList<>();
        skipBlanks();
        if (peek() == ']') {
            at++;
            return array;
        }
        while (true) {
            Object value = readValue(depth + 1);
            if (value == null) {
                throw damaged("null in a list");
            }
            array.add(value);
            if (!another(']')) {
                return array;
            }
        }
    }

    private void goDeeper(int depth) {
        if (depth > DEEPEST) {
            throw damaged("values nested deeper than " + DEEPEST);
        }
    }

    /** Whether a comma follows, and so another value; else steps over the closing sign. */
    private boolean another(char closing) {
        skipBlanks();
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(closing);
        return false;
    }

    private String readString() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                return string.toString();
            }
            if (c < ' ') {
                throw damaged("a string that does not end on its line");
            }
            string.append(c == '\\' ? readEscape() : c);
        }
    }

    private char readEscape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length()
                        || !text.substring(at, at + 4).chars().allMatch(d -> Character.digit(d, 16) >= 0)) {
                    throw damaged("\\u without four hexadecimal digits");
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw damaged("an unknown escape \\" + c);
        };
    }

    private Long readNumber() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw damaged("a value was expected");
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw damaged("a value was expected");
        }
        at += word.length();
        return value;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
    }

    private void expect(char expected) {
        skipBlanks();
        if (peek() != expected) {
            throw damaged("'" + expected + "' was expected");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw damaged("the file ends too early");
        }
        return text.charAt(at);
    }

    private TidemarkException damaged(String what) {
        return new TidemarkException(
                Code.SNAPSHOT_DAMAGED,
                place + ":" + line,
                "The file cannot be read: " + what + ". Take it back from version control.");
    }
}
