package dev.tidemark.processor.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Entities whose schema is compared. What else there is to say of a model stands in its first lines: {@code // naming:
 * spring}, a setting such as {@code // hibernate.timezone.default_storage: normalize}, {@code // since: 7.0} or {@code
 * // since h2: 7.0} where an older Hibernate cannot have it, {@code // only: postgresql},
 * {@code // validated: yes} where constraints count. Where the schemas are known to differ stands in {@code gaps.txt}.
 *
 * @param name {@code ids/uuids}
 * @param packageName of its classes; no other model's are in it
 * @param sources by the path that a compiler wants them to have
 * @param words what the first lines say
 */
record Model(String name, String packageName, SortedMap<String, String> sources, SortedMap<String, String> words) {
    /** The Hibernate on the class path, {@code 7.4}. */
    static final String HIBERNATE = org.hibernate.Version.getVersionString().replaceAll("^(\\d+\\.\\d+).*", "$1");

    /** Whether the Hibernate on the class path can have it at all. */
    boolean isPossible() {
        return atLeast(words.getOrDefault("since", "0"));
    }

    /** Whether it is compared there; {@code -Dparity.databases=h2} leaves the others out. */
    boolean isFor(Database database) {
        List<String> asked =
                List.of(System.getProperty("parity.databases", database.word()).split(",", -1));
        return asked.contains(database.word())
                && words.getOrDefault("only", database.word()).equals(database.word())
                && atLeast(words.getOrDefault("since " + database.word(), "0"));
    }

    /** Whether the words are compared there, with those of the one Hibernate whose words our dialects say. */
    boolean isFor(Spelled database) {
        return HIBERNATE.equals(Spelled.HIBERNATE)
                && words.getOrDefault("only", database.word()).equals(database.word());
    }

    String naming() {
        return words.getOrDefault("naming", "jpa");
    }

    /** Hibernate's settings. */
    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        words.forEach((word, value) -> {
            if (word.startsWith("hibernate.")) {
                settings.put(word, value);
            }
        });
        return settings;
    }

    /** Why the schemas differ on the database, or when read another way; null: they must not. */
    String gap(String where) {
        return Gaps.LIVE.reason(this, where);
    }

    private static boolean atLeast(String version) {
        return Double.parseDouble(HIBERNATE) >= Double.parseDouble(version);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
