package dev.tidemark.processor.parity;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.processor.CompiledClasses;
import dev.tidemark.processor.hibernate.Mapping;
import dev.tidemark.processor.hibernate.MappingReader;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.processor.mirror.Mirrors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A model after one compile: its real classes, and the mapping that was read from its mirrors while there were none. */
final class CompiledModel {
    private static final Set<String> MAPPED = Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    final Mapping mapping;
    final ClassLoader loader;

    /** Sorted, for the order of a discriminator's values is that in which Hibernate gets the classes. */
    final List<String> mapped;

    private CompiledModel(Mapping mapping, ClassLoader loader, List<String> mapped) {
        this.mapping = mapping;
        this.loader = loader;
        this.mapped = mapped;
    }

    static CompiledModel of(Model model) throws IOException {
        Reading reading = new Reading(model);
        Compilation compilation = javac().withProcessors(reading)
                .compile(model.sources().entrySet().stream()
                        .map(entry ->
                                JavaFileObjects.forSourceString(entry.getKey().replace('/', '.'), entry.getValue()))
                        .toList());
        if (reading.failure != null) {
            throw reading.failure;
        }
        return new CompiledModel(
                reading.mapping,
                CompiledClasses.of(compilation),
                reading.names.stream().sorted().toList());
    }

    private static final class Reading extends AbstractProcessor {
        private final Model model;
        private final List<String> names = new ArrayList<>();
        private Mapping mapping;
        private RuntimeException failure;

        Reading(Model model) {
            this.model = model;
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
            if (round.processingOver() || !names.isEmpty()) {
                return false;
            }
            Set<TypeElement> mapped = new LinkedHashSet<>();
            for (TypeElement annotation : annotations) {
                if (MAPPED.contains(annotation.getSimpleName().toString())) {
                    for (Element element : round.getElementsAnnotatedWith(annotation)) {
                        mapped.add((TypeElement) element);
                    }
                }
            }
            mapped.forEach(type -> names.add(
                    processingEnv.getElementUtils().getBinaryName(type).toString()));
            try {
                mapping = MappingReader.read(
                        Mirrors.of(processingEnv, mapped), new MappingSettings(model.naming(), model.settings()));
            } catch (RuntimeException e) {
                failure = e;
            }
            return false;
        }
    }
}
