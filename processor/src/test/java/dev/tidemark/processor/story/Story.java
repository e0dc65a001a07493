package dev.tidemark.processor.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A change of entities and what becomes of it, in one file: {@code # before}, perhaps {@code # then} (sealed in between)
 * and {@code # after} hold entities; the other parts are golden.
 */
record Story(Path file, Map<String, String> parts) {
    private static final Path FOLDER = Path.of("src/test/resources/stories");

    static List<Story> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".story"))
                    .sorted()
                    .map(Story::read)
                    .filter(story -> story.toString().contains(System.getProperty("story", "")))
                    .toList();
        }
    }

    private static Story read(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        String part = "";
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("# ")) {
                    part = line.substring(2);
                    parts.put(part, "");
                } else {
                    parts.merge(part, line + "\n", String::concat);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return new Story(file, parts);
    }

    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    String naming() {
        return parts.getOrDefault("naming", "jpa").strip();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                (name, content) -> text.append("# ").append(name).append('\n').append(content));
        return text.toString();
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString().replace(".story", "");
    }
}
