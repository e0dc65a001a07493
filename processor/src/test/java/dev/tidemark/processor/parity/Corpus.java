package dev.tidemark.processor.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All models: a folder for each subject, and in its files a section for each model, which begins with its name,
 * {@code /// uuids}. Imports before the first section are for all of a file; each model is a package of its own. A line
 * {@code // file: people/Person.java} in a section begins a file in a package below.
 */
final class Corpus {
    private static final Path FOLDER = Path.of("src/test/resources/parity/models");
    private static final Path SAMPLE = Path.of("../sample-app/src/main/java/dev/tidemark/sample");
    private static final Pattern WORD = Pattern.compile("// ([a-z][\\w. ]*): (.*)");
    private static final Pattern FILE = Pattern.compile("(?m)^// file: ([\\w/-]+)\\.java\n");
    private static final String IMPORTS = Model.text(FOLDER.resolveSibling("imports.java"));

    /** The models whose names contain {@code -Dparity.only}, and which the Hibernate on the class path can have. */
    static final List<Model> MODELS = models();

    private Corpus() {}

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> add(file, models));
            models.add(sample("jpa"));
            models.add(sample("spring"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        models.stream().collect(Collectors.groupingBy(Model::name)).forEach((name, same) -> {
            if (same.size() > 1) {
                throw new IllegalArgumentException("There are several models " + name);
            }
        });
        return models.stream()
                .filter(model -> model.name().contains(System.getProperty("parity.only", "")))
                .filter(Model::isPossible)
                .toList();
    }

    private static void add(Path file, List<Model> models) {
        String[] sections = ("\n" + Model.text(file)).split("\n/// ", -1);
        for (int i = 1; i < sections.length; i++) {
            int end = sections[i].indexOf('\n');
            models.add(model(
                    file.getParent().getFileName().toString(),
                    sections[i].substring(0, end).trim(),
                    sections[0],
                    sections[i].substring(end + 1)));
        }
    }

    private static Model model(String subject, String name, String imports, String text) {
        SortedMap<String, String> words = new TreeMap<>();
        text.lines()
                .map(WORD::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> words.put(matcher.group(1), matcher.group(2)));
        String top = "parity." + subject + "." + name;
        SortedMap<String, String> sources = new TreeMap<>();
        Matcher file = FILE.matcher(text);
        int from = 0;
        String path = name;
        while (file.find()) {
            put(top, path, imports, text.substring(from, file.start()), sources);
            from = file.end();
            path = file.group(1);
        }
        put(top, path, imports, text.substring(from), sources);
        return new Model(subject + "/" + name, top, sources, words);
    }

    private static void put(String top, String path, String imports, String text, Map<String, String> sources) {
        if (text.isBlank()) {
            return;
        }
        int slash = path.lastIndexOf('/');
        String in = "package "
                + (slash < 0 ? top : top + "." + path.substring(0, slash).replace('/', '.')) + ";\n";
        String source = path.endsWith("package-info") ? text + in + IMPORTS : in + IMPORTS + imports + "\n" + text;
        sources.put(top.replace('.', '/') + "/" + path, source);
    }

    private static Model sample(String naming) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !Model.text(file).contains("dev.tidemark.engine"))
                    .forEach(file -> sources.put(
                            "dev/tidemark/sample/"
                                    + file.getFileName().toString().replace(".java", ""),
                            Model.text(file)));
        }
        return new Model("sample/" + naming, "dev.tidemark.sample", sources, new TreeMap<>(Map.of("naming", naming)));
    }
}
