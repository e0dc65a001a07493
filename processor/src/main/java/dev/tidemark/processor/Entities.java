package dev.tidemark.processor;

import dev.tidemark.annotations.Repeatable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The mapped types and revisions that there are: those that a compile shows, and those that it does not show because an IDE
 * compiles a few files only.
 *
 * @param mapped by binary name
 * @param revisions by binary name
 * @param repeatables by binary name
 * @param hidden names of types whose source is there, and that the compiler does not show
 */
record Entities(
        SortedMap<String, TypeElement> mapped,
        SortedMap<String, TypeElement> revisions,
        SortedMap<String, TypeElement> repeatables,
        SortedSet<String> hidden) {

    /**
     * What is shown, and what of the further names is still there. The class of a deleted source may have stayed behind; it
     * counts no more.
     *
     * @param mappedNames names of types that may be mapped
     * @param revisionNames names of types that may be revisions or repeatable
     * @param xml names types that are mapped without an annotation, and may leave out others
     */
    static Entities of(
            Shown shown,
            XmlMappings xml,
            Collection<String> mappedNames,
            Collection<String> revisionNames,
            SourceFiles sources,
            ClassOutput output,
            Elements elements) {
        Entities entities = new Entities(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        shown.mapped().forEach(name -> entities.mapped.put(name, existing(name, elements)));
        shown.revisions().forEach(name -> entities.revisions.put(name, existing(name, elements)));
        shown.repeatables().forEach(name -> entities.repeatables.put(name, existing(name, elements)));
        for (String name : mappedNames) {
            TypeElement type = Shown.type(name, elements);
            if (type == null) {
                if (isHidden(name, shown, sources, output)) {
                    entities.hidden.add(name);
                }
            } else if (isThere(name, type, shown, sources) && Shown.isMapped(type)) {
                entities.mapped.put(name, type);
            }
        }
        for (String name : xml.types()) {
            TypeElement type = Shown.type(name, elements);
            if (type != null && !sources.haveLost(name)) {
                entities.mapped.put(name, type);
            }
        }
        if (xml.listed()) {
            entities.mapped.keySet().retainAll(xml.types());
        }
        for (String name : revisionNames) {
            TypeElement type = Shown.type(name, elements);
            if (type != null && isThere(name, type, shown, sources)) {
                (type.getAnnotation(Repeatable.class) == null ? entities.revisions : entities.repeatables)
                        .put(name, type);
            }
        }
        return entities;
    }

    boolean isEmpty() {
        return mapped.isEmpty() && revisions.isEmpty() && repeatables.isEmpty();
    }

    private static TypeElement existing(String name, Elements elements) {
        TypeElement type = Shown.type(name, elements);
        if (type == null) {
            throw new IllegalStateException("The compiler showed " + name + " and has it no more");
        }
        return type;
    }

    /** What is among the sources counts only as it stands there, and has been shown. */
    private static boolean isThere(String name, TypeElement type, Shown shown, SourceFiles sources) {
        return !shown.contains(type) && !sources.haveLost(name);
    }

    private static boolean isHidden(String name, Shown shown, SourceFiles sources, ClassOutput output) {
        return !shown.contains(name) && (sources.has(name) || (output.has(name) && !sources.haveLost(name)));
    }

    /** The package for migrations: that of the last one, or {@code migrations} in the package all entities share. */
    String migrationsPackage(Elements elements) {
        if (!revisions.isEmpty()) {
            return packageOf(Objects.requireNonNull(revisions.get(revisions.lastKey())), elements);
        }
        List<String> shared = null;
        for (TypeElement type : mapped.values()) {
            List<String> names = List.of(packageOf(type, elements).split("\\.", -1));
            shared = shared == null ? names : shared.subList(0, same(shared, names));
        }
        String common = shared == null ? "" : String.join(".", shared);
        return common.isEmpty() ? "migrations" : common + ".migrations";
    }

    /** Whether the module of the types sees a class, which may be there and not be read. */
    boolean see(String className, Elements elements) {
        ModuleElement module = mapped.isEmpty()
                ? null
                : elements.getModuleOf(mapped.values().iterator().next());
        return (module == null ? elements.getTypeElement(className) : elements.getTypeElement(module, className))
                != null;
    }

    private static String packageOf(TypeElement type, Elements elements) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static int same(List<String> some, List<String> others) {
        int same = 0;
        while (same < Math.min(some.size(), others.size()) && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }
}
