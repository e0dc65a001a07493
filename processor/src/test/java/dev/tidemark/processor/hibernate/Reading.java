package dev.tidemark.processor.hibernate;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A compile in which the mapping of the sources is read. */
final class Reading extends AbstractProcessor {
    @Nullable
    Mapping mapping;

    @Nullable
    TidemarkException refusal;

    String fingerprint = "";

    @Nullable
    Compilation compilation;

    static Reading of(String name, String source) {
        Reading reading = new Reading();
        reading.compilation = javac().withProcessors(reading).compile(JavaFileObjects.forSourceString(name, source));
        return reading;
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
        if (round.processingOver() || !fingerprint.isEmpty()) {
            return false;
        }
        Set<TypeElement> mapped = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter")
                    .contains(annotation.getSimpleName().toString())) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    mapped.add((TypeElement) element);
                }
            }
        }
        Mirrors mirrors = Mirrors.of(processingEnv, mapped);
        fingerprint = mirrors.fingerprint();
        try {
            mapping = MappingReader.read(mirrors, new MappingSettings("jpa", new TreeMap<>(), Map.of()));
        } catch (TidemarkException e) {
            refusal = e;
        }
        return false;
    }
}
