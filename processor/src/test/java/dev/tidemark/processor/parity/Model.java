package dev.tidemark.processor.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entities whose schema is compared. What else there is to say of a model stands in its first lines: {@code // naming:
 * spring}, a setting such as {@code // hibernate.timezone.default_storage: normalize}, {@code // since: 7.0} or {@code
 * // since h2: 7.0} where an older Hibernate cannot have it, {@code // only: postgresql},
 * {@code // validated: yes} where constraints count. Where the schemas are known to differ stands in {@code gaps.txt}.
 *
 * @param sources by the path that a compiler wants them to have
 * @param words what the first lines say
 */
record Model(String name, SortedMap<String, String> sources, SortedMap<String, String> words) {
    private static final Path FOLDER = Path.of("src/test/resources/parity/models");
    private static final Path SAMPLE = Path.of("../sample-app/src/main/java/dev/tidemark/sample");
    private static final Map<String, String> GAPS = gaps();

    /** The Hibernate on the class path, {@code 7.4}. */
    static final String HIBERNATE = org.hibernate.Version.getVersionString().replaceAll("^(\\d+\\.\\d+).*", "$1");

    private static final Pattern WORD = Pattern.compile("// ([a-z][\\w. ]*): (.*)");

    /** All models that the Hibernate on the class path can have on the database. */
    static List<Model> all(Database database) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Stream<Model> own = files.sorted().map(Model::of);
            return Stream.concat(own, Stream.of(sample("jpa"), sample("spring")))
                    .filter(model -> model.name.contains(System.getProperty("parity.only", "")))
                    .filter(model ->
                            model.words.getOrDefault("only", database.word()).equals(database.word()))
                    .filter(model -> atLeast(model.words.getOrDefault("since", "0")))
                    .filter(model -> atLeast(model.words.getOrDefault("since " + database.word(), "0")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model of(Path file) {
        String source = text(file);
        SortedMap<String, String> words = new TreeMap<>();
        source.lines()
                .map(WORD::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher -> words.put(matcher.group(1), matcher.group(2)));
        String name = file.getFileName().toString().replace(".java", "");
        return new Model(name, new TreeMap<>(Map.of("parity/" + name, source)), words);
    }

    private static Model sample(String naming) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !text(file).contains("dev.tidemark.engine"))
                    .forEach(file -> sources.put(
                            "dev/tidemark/sample/"
                                    + file.getFileName().toString().replace(".java", ""),
                            text(file)));
        }
        return new Model("sample " + naming, sources, new TreeMap<>(Map.of("naming", naming)));
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

    /** Why the schemas differ on the database; null: they must not. */
    String gap(Database database) {
        String key = name + " / " + database.word();
        return Stream.of(key, key + " / " + HIBERNATE, key + " / " + HIBERNATE.replaceAll("\\..*", ""))
                .map(GAPS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> gaps() {
        Map<String, String> gaps = new TreeMap<>();
        text(FOLDER.resolveSibling("gaps.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(line -> gaps.put(line[0], line[1]));
        return gaps;
    }

    private static boolean atLeast(String version) {
        return Double.parseDouble(HIBERNATE) >= Double.parseDouble(version);
    }

    private static String text(Path file) {
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
