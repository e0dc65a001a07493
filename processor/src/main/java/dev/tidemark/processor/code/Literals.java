package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code with texts that may hold any character: JavaPoet takes the separators U+2028 and U+2029 for ends of a line. */
final class Literals {
    private static final Pattern PLACE = Pattern.compile("\\$[LST]");

    private Literals() {}

    /** As {@link CodeBlock#of}, for places {@code $L}, {@code $S} and {@code $T}. */
    static CodeBlock code(String format, @Nullable Object... arguments) {
        @Nullable Object[] written = arguments.clone();
        int[] next = {0};
        String places = PLACE.matcher(format).replaceAll(place -> {
            int at = next[0]++;
            String kind = place.group();
            if (kind.equals("$S") && written[at] instanceof String text && text.matches("(?s).*[\u2028\u2029].*")) {
                written[at] = literal(text);
                kind = "$L";
            }
            return Matcher.quoteReplacement(kind);
        });
        return CodeBlock.of(places, written);
    }

    private static CodeBlock literal(String text) {
        CodeBlock.Builder literal = CodeBlock.builder();
        String separator = "";
        for (String part : text.split("(?=[\u2028\u2029])|(?<=[\u2028\u2029])", -1)) {
            literal.add(separator);
            separator = " + ";
            if (part.equals("\u2028") || part.equals("\u2029")) {
                literal.add("$L", part.equals("\u2028") ? "\"\\u2028\"" : "\"\\u2029\"");
            } else {
                literal.add("$S", part);
            }
        }
        return literal.build();
    }
}
