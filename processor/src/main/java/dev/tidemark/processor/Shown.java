package dev.tidemark.processor;

import dev.tidemark.annotations.Repeatable;
import dev.tidemark.annotations.Revision;
import dev.tidemark.processor.mirror.BinaryNames;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the rounds of one compile have shown so far; by binary name, for an element does not outlive its round. */
final class Shown {
    private static final List<String> MAPPING = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    private final Elements elements;
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> mapped = new TreeSet<>();
    private final SortedSet<String> revisions = new TreeSet<>();
    private final SortedSet<String> repeatables = new TreeSet<>();

    Shown(Elements elements) {
        this.elements = elements;
    }

    /** Adds what a round shows; returns whether it shows a type that no round before it has. */
    boolean add(RoundEnvironment round) {
        for (String annotation : MAPPING) {
            TypeElement type = elements.getTypeElement("jakarta.persistence." + annotation);
            if (type != null) {
                put(mapped, round.getElementsAnnotatedWith(type));
            }
        }
        put(revisions, round.getElementsAnnotatedWith(Revision.class));
        put(repeatables, round.getElementsAnnotatedWith(Repeatable.class));
        ElementFilter.packagesIn(round.getRootElements())
                .forEach(each -> packages.add(each.getQualifiedName().toString()));
        return put(types, round.getRootElements());
    }

    private boolean put(Set<String> names, Set<? extends Element> found) {
        boolean added = false;
        for (TypeElement type : ElementFilter.typesIn(found)) {
            added |= names.add(elements.getBinaryName(type).toString());
        }
        return added;
    }

    /** The mapped types among the sources. */
    SortedSet<String> mapped() {
        return mapped;
    }

    /** The revisions among the sources. */
    SortedSet<String> revisions() {
        return revisions;
    }

    /** What is repeatable among the sources. */
    SortedSet<String> repeatables() {
        return repeatables;
    }

    /** The outermost types among the sources. */
    SortedSet<String> types() {
        return types;
    }

    /** Whether a package has a {@code package-info} among the sources. */
    boolean containsPackage(String name) {
        return packages.contains(name);
    }

    /** Whether the type stands in one of the sources. */
    boolean contains(TypeElement type) {
        return contains(elements.getBinaryName(type).toString());
    }

    /** Whether the class that a type of this name is, or is nested in, stands in one of the sources. */
    boolean contains(String binaryName) {
        int dollar = binaryName.lastIndexOf('$');
        return types.contains(binaryName)
                || (dollar > binaryName.lastIndexOf('.') + 1 && contains(binaryName.substring(0, dollar)));
    }

    /** The type of a binary name, or null where the compiler has none. */
    static @Nullable TypeElement type(String binaryName, Elements elements) {
        return BinaryNames.type(binaryName, elements);
    }

    /** Whether a mapping annotation stands at the type. */
    static boolean isMapped(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> MAPPING.stream().anyMatch(each -> name.equals("jakarta.persistence." + each)));
    }
}
