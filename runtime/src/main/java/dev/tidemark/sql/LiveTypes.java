package dev.tidemark.sql;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One spelling for a type, whether a statement says it or a catalog: {@code CHARACTER VARYING(20)} is {@code varchar(20)}. */
public final class LiveTypes {
    private static final int DIGITS_OF_REAL = 24;
    private static final Pattern PARTS = Pattern.compile("([a-z0-9_ ]+?)(\\([^)]*\\))?( with time zone)?( array)?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("character large object", "clob"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("binary large object", "blob"),
            Map.entry("decimal", "numeric"),
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"));

    private LiveTypes() {}

    public static String normal(String sql) {
        String text = sql.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([(),]) ?", "$1")
                .replace("\"", "")
                .replaceAll(" ?without time zone", "")
                // The length of an array is not told by every catalog.
                .replaceAll("(\\[\\d*\\]| array(\\[\\d*\\])?)$", " array")
                .replaceAll("\\)(?=[a-z])", ") ");
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String size = said(parts.group(2));
        String name = NAMES.getOrDefault(parts.group(1), parts.group(1));
        if (name.equals("float")) {
            name = size.isEmpty() || Integer.parseInt(size.substring(1, size.length() - 1)) > DIGITS_OF_REAL
                    ? "double precision"
                    : "real";
            size = "";
        }
        return name + size + said(parts.group(3)) + said(parts.group(4));
    }

    private static String said(@Nullable String part) {
        return part == null ? "" : part;
    }
}
