package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a revision or of what is repeatable, of which only the members of its {@code @Revision} or
 * {@code @Repeatable} are looked at and written.
 */
final class RevisionSource {
    /** Where an annotation's member could be thought to stand, and does not (JLS 3.7, 3.10.5 to 3.10.7). */
    private static final Pattern OPAQUE = Pattern.compile(
            "//[^\\n\\r]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    private static final Pattern ANNOTATION =
            Pattern.compile("@(?:dev\\.tidemark\\.annotations\\.)?(Revision|Repeatable)\\s*\\(");

    private final Path file;
    private final String text;

    /** The text with every comment and literal blanked, character for character. */
    private final String bare;

    private RevisionSource(Path file, String text) {
        this.file = file;
        this.text = text;
        this.bare = OPAQUE.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** One that is not yet written. */
    static RevisionSource of(Path file, String text) {
        return new RevisionSource(file, text);
    }

    /** A file's, which is empty where there is none. */
    static RevisionSource read(Path file) throws IOException {
        return new RevisionSource(file, Files.exists(file) ? Files.readString(file) : "");
    }

    /**
     * The text with another value of a member, which comes after the checksum, or what is repeatable's id, where it is not there.
     *
     * @throws TidemarkException BAD_ARGUMENT where there is no annotation with that
     */
    String with(String member, String value) {
        Matcher annotation = ANNOTATION.matcher(bare);
        if (!annotation.find()) {
            throw nothing();
        }
        int end = bare.indexOf(')', annotation.end());
        int at = member(member, annotation.end(), end);
        if (at >= 0) {
            return text.substring(0, at) + '"' + value + '"' + text.substring(afterLiteral(at));
        }
        String neighbour = annotation.group(1).equals("Repeatable") ? "id" : "checksum";
        int before = member(neighbour, annotation.end(), end);
        if (before < 0) {
            throw nothing();
        }
        int after = afterLiteral(before);
        return text.substring(0, after) + ",\n        " + member + " = \"" + value + '"' + text.substring(after);
    }

    /** Where the literal of a member begins, or -1. */
    private int member(String name, int from, int to) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\s*=").matcher(bare);
        matcher.region(from, to < 0 ? bare.length() : to);
        if (!matcher.find()) {
            return -1;
        }
        Matcher literals = OPAQUE.matcher(text);
        for (int at = matcher.end(); literals.find(at); at = literals.end()) {
            if (literals.group().startsWith("\"")) {
                return literals.start();
            }
        }
        return -1;
    }

    private int afterLiteral(int start) {
        Matcher literal = OPAQUE.matcher(text);
        return literal.find(start) ? literal.end() : start;
    }

    private TidemarkException nothing() {
        return new TidemarkException(
                Code.BAD_ARGUMENT,
                file.toString(),
                "There is no @Revision(… checksum = \"…\") to write into. Say where the sources are with --source.");
    }
}
