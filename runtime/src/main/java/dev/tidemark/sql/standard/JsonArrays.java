package dev.tidemark.sql.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Arrays of plain values as JSON, which is how Hibernate stores them where there are no arrays. */
public final class JsonArrays {
    private static final Pattern ELEMENT = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(true|false|null)|(-?\\d+)|(-?\\d+[.\\deE+-]+))\\s*([,\\]])\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private JsonArrays() {}

    /** The elements of a text that is such an array; else the text. */
    public static Object read(String json) {
        String text = json.strip();
        List<@Nullable Object> elements = new ArrayList<>();
        if (!text.startsWith("[")) {
            return json;
        }
        if (text.substring(1).isBlank() || text.substring(1).strip().equals("]")) {
            return text.endsWith("]") ? elements : json;
        }
        Matcher element = ELEMENT.matcher(text).region(1, text.length());
        while (element.lookingAt()) {
            elements.add(value(element));
            if (element.group(5).equals("]")) {
                return element.end() == text.length() ? elements : json;
            }
            element.region(element.end(), text.length());
        }
        return json;
    }

    private static @Nullable Object value(Matcher element) {
        if (element.group(1) != null) {
            return ESCAPE.matcher(element.group(1))
                    .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
        }
        if (element.group(2) != null) {
            return element.group(2).equals("null") ? null : (Object) Boolean.valueOf(element.group(2));
        }
        BigDecimal number = new BigDecimal(element.group(3) != null ? element.group(3) : element.group(4));
        return element.group(3) != null && number.toBigInteger().bitLength() < Long.SIZE
                ? (Object) number.longValue()
                : number;
    }

    private static String character(@Nullable String code, String escaped) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (escaped) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escaped;
        };
    }

    /** The elements as JSON. */
    public static String write(List<?> elements) {
        StringBuilder json = new StringBuilder("[");
        for (Object element : elements) {
            json.append(json.length() == 1 ? "" : ", ");
            if (element == null || element instanceof Number || element instanceof Boolean) {
                json.append(element);
            } else if (element instanceof List<?> inner) {
                json.append(write(inner));
            } else {
                json.append('"');
                element.toString().chars().forEach(c -> append((char) c, json));
                json.append('"');
            }
        }
        return json.append(']').toString();
    }

    private static void append(char c, StringBuilder json) {
        if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
        } else {
            json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
    }
}
