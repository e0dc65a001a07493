package dev.tidemark.processor.parity;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.processor.CompiledClasses;
import dev.tidemark.processor.hibernate.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** All models after one compile: their real classes, and what was read of each from its mirrors while there were none. */
final class CompiledModels {
    private static CompiledModels all;

    private final Readings readings;
    private final Map<String, String> errors;
    final CompiledClasses classes;

    private final List<Model> models;

    private CompiledModels(List<Model> models, Readings readings, CompiledClasses classes, Map<String, String> errors) {
        this.models = models;
        this.readings = readings;
        this.classes = classes;
        this.errors = errors;
    }

    /** Compiled once for all tests; a model that does not compile is left to fail alone. */
    static CompiledModels all() throws IOException {
        if (all == null) {
            all = compile();
        }
        return all;
    }

    private static CompiledModels compile() throws IOException {
        Map<String, String> errors = new TreeMap<>();
        List<Model> left = new ArrayList<>(Corpus.MODELS);
        while (true) {
            Readings readings = new Readings(left);
            Compilation compilation = javac().withProcessors(readings).compile(files(left));
            Map<String, String> found = errors(compilation);
            if (!left.removeIf(model -> isIn(model, found))) {
                return new CompiledModels(left, readings, CompiledClasses.of(compilation), errors);
            }
            errors.putAll(found);
        }
    }

    private static List<JavaFileObject> files(List<Model> models) {
        return sources(models).entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(source.getKey().replace('/', '.'), source.getValue()))
                .toList();
    }

    static SortedMap<String, String> sources(List<Model> models) {
        SortedMap<String, String> sources = new TreeMap<>();
        models.forEach(model -> sources.putAll(model.sources()));
        return sources;
    }

    /** By source. */
    private static Map<String, String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .filter(each -> each.getSource() != null)
                .collect(Collectors.toMap(
                        each -> each.getSource()
                                .getName()
                                .replaceFirst("^/", "")
                                .replaceFirst("\\.java$", ""),
                        Object::toString,
                        (one, more) -> one + "\n" + more));
    }

    private static boolean isIn(Model model, Map<String, String> errors) {
        return model.sources().keySet().stream().anyMatch(errors::containsKey);
    }

    /** Those that do compile. */
    List<Model> models() {
        return models;
    }

    Readings readings() {
        return readings;
    }

    Mapping mapping(Model model) {
        if (isIn(model, errors)) {
            throw new AssertionError(errors.entrySet().stream()
                    .filter(each -> model.sources().containsKey(each.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining("\n")));
        }
        return readings.mapping(model);
    }

    List<String> mapped(Model model) {
        return readings.mapped(model);
    }
}
