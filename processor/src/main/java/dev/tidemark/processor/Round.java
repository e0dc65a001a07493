package dev.tidemark.processor;

import dev.tidemark.annotations.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The mapped types and revisions that a compile can see: those it compiles, and those that the snapshot names. An IDE
 * compiles a few files only; the rest is found on its class path.
 */
record Round(Map<String, TypeElement> mapped, Map<String, TypeElement> revisions) {
    private static final List<String> MAPPING = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    static Round of(RoundEnvironment environment, Committed committed, Elements elements) {
        Map<String, TypeElement> mapped = new TreeMap<>();
        for (String annotation : MAPPING) {
            TypeElement type = elements.getTypeElement("jakarta.persistence." + annotation);
            if (type != null) {
                put(mapped, environment.getElementsAnnotatedWith(type));
            }
        }
        for (String name : committed.snapshot().types()) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                mapped.putIfAbsent(name, type);
            }
        }
        Map<String, TypeElement> revisions = new LinkedHashMap<>();
        put(revisions, environment.getElementsAnnotatedWith(Revision.class));
        for (String name : committed.snapshot().revisions().values()) {
            TypeElement type = elements.getTypeElement(name.replace('$', '.'));
            if (type != null) {
                revisions.putIfAbsent(type.getQualifiedName().toString(), type);
            }
        }
        return new Round(mapped, revisions);
    }

    private static void put(Map<String, TypeElement> types, Set<? extends Element> found) {
        ElementFilter.typesIn(found)
                .forEach(type -> types.put(type.getQualifiedName().toString(), type));
    }

    boolean isEmpty() {
        return mapped.isEmpty() && revisions.isEmpty();
    }

    /** The package for migrations: that of the sealed ones, or {@code migrations} in the package all entities share. */
    String migrationsPackage(Elements elements) {
        if (!revisions.isEmpty()) {
            TypeElement last = new ArrayList<>(new TreeMap<>(revisions).values()).get(revisions.size() - 1);
            return elements.getPackageOf(last).getQualifiedName().toString();
        }
        String shared = shared(mapped.values(), elements);
        return shared.isEmpty() ? "migrations" : shared + ".migrations";
    }

    private static String shared(Collection<TypeElement> types, Elements elements) {
        List<String> shared = null;
        for (TypeElement type : types) {
            List<String> names = List.of(
                    elements.getPackageOf(type).getQualifiedName().toString().split("\\.", -1));
            int same = 0;
            while (shared != null
                    && same < Math.min(shared.size(), names.size())
                    && shared.get(same).equals(names.get(same))) {
                same++;
            }
            shared = shared == null ? names : shared.subList(0, same);
        }
        return shared == null ? "" : String.join(".", shared);
    }
}
