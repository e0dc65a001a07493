package dev.tidemark.processor.parity;

import dev.tidemark.processor.hibernate.Mapping;
import dev.tidemark.processor.hibernate.MappingReader;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.processor.mirror.BinaryNames;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor that reads each model's mapping while its classes do not exist, or where they are class files of others. */
final class Readings extends AbstractProcessor {
    private static final Set<String> MAPPED = Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    private final Collection<Model> models;

    /** By model, sorted, for the order of a discriminator's values is that in which Hibernate gets the classes. */
    private final Map<String, List<String>> mapped = new HashMap<>();

    private final Map<String, Mapping> mappings = new HashMap<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();

    /** Readings of what is being compiled. */
    Readings(Collection<Model> models) {
        this.models = models;
    }

    /** Readings of what another compile has compiled. */
    Readings(Collection<Model> models, Readings compiled) {
        this.models = models;
        mapped.putAll(compiled.mapped);
    }

    /** The binary names of the model's mapped classes. */
    List<String> mapped(Model model) {
        return mapped.getOrDefault(model.name(), List.of());
    }

    /** The mapping that was read, or what was thrown instead. */
    Mapping mapping(Model model) {
        RuntimeException failure = failures.get(model.name());
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(mappings.get(model.name()), "The model " + model + " was not read");
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver() || !mappings.isEmpty() || !failures.isEmpty()) {
            return false;
        }
        if (mapped.isEmpty()) {
            SortedMap<String, TypeElement> found = inSources(annotations, round);
            for (Model model : models) {
                mapped.put(
                        model.name(),
                        found.keySet().stream()
                                .filter(each -> each.startsWith(model.packageName() + "."))
                                .toList());
            }
        }
        models.forEach(this::read);
        return false;
    }

    private SortedMap<String, TypeElement> inSources(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedMap<String, TypeElement> found = new TreeMap<>();
        for (TypeElement annotation : annotations) {
            if (MAPPED.contains(annotation.getSimpleName().toString())) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    TypeElement type = (TypeElement) element;
                    found.put(
                            processingEnv.getElementUtils().getBinaryName(type).toString(), type);
                }
            }
        }
        return found;
    }

    private void read(Model model) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String name : new TreeSet<>(mapped(model))) {
            types.add(BinaryNames.type(name, processingEnv.getElementUtils()));
        }
        try {
            mappings.put(
                    model.name(),
                    MappingReader.read(
                            Mirrors.of(processingEnv, types),
                            new MappingSettings(model.naming(), model.settings(), Map.of())));
        } catch (RuntimeException e) {
            failures.put(model.name(), e);
        }
    }
}
