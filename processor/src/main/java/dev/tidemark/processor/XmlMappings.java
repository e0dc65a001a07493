package dev.tidemark.processor;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the mapping says outside of the sources, as a persistence provider finds it (Jakarta Persistence 3.2, 8.2):
 * {@code META-INF/orm.xml}, and a persistence unit's mapping files, classes and properties.
 *
 * @param files the texts of the mapping files by name, in the order they count
 * @param types the classes that they and the unit name
 * @param listed whether only these are mapped, and no others that the compile shows
 * @param settings those of the unit's properties that change the schema
 */
record XmlMappings(
        Map<String, String> files, SortedSet<String> types, boolean listed, SortedMap<String, String> settings) {
    static final XmlMappings NONE = new XmlMappings(Map.of(), new TreeSet<>(), false, new TreeMap<>());

    private static final String ORM = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final Set<String> TYPES = Set.of("entity", "embeddable", "mapped-superclass", "converter");

    /** What Hibernate needs to reach and to watch a database says nothing of the schema. */
    private static final String OF_THE_CONNECTION = "hibernate\\.(connection|hbm2ddl|dialect|jdbc|cache|query|session"
            + "|show_sql|format_sql|highlight_sql|use_sql|generate_statistics|transaction).*";

    /**
     * What lies beside the classes, or on the class path where the persistence unit names it.
     *
     * @param unit the persistence unit that counts; null: the only one
     * @throws TidemarkException MAPPING_REFUSED where a file cannot be read; BAD_OPTION where it is open which unit counts
     */
    static XmlMappings find(Filer filer, @Nullable String unit) {
        String persistence = Xml.text(PERSISTENCE, filer, StandardLocation.CLASS_OUTPUT);
        Element chosen = persistence == null
                ? null
                : unit(Xml.elements(Xml.root(persistence, PERSISTENCE), "persistence-unit"), unit);
        boolean listed = chosen != null
                && Xml.elements(chosen, "exclude-unlisted-classes").stream()
                        .anyMatch(element -> !Xml.content(element).equals("false"));
        XmlMappings found = new XmlMappings(new LinkedHashMap<>(), new TreeSet<>(), listed, new TreeMap<>());
        found.mapping(ORM, Xml.text(ORM, filer, StandardLocation.CLASS_OUTPUT));
        if (chosen != null) {
            Xml.elements(chosen, "mapping-file").forEach(file -> found.named(Xml.content(file), filer));
            Xml.elements(chosen, "class").forEach(type -> found.types.add(Xml.content(type)));
            Xml.elements(chosen, "property").forEach(found::setting);
        }
        return found.equals(NONE) ? NONE : found;
    }

    private void named(String name, Filer filer) {
        String beside = Xml.text(name, filer, StandardLocation.CLASS_OUTPUT);
        String text = beside == null ? Xml.text(name, filer, StandardLocation.CLASS_PATH) : beside;
        if (text == null) {
            throw Xml.refused(PERSISTENCE, "names the mapping file " + name + ", which is not there");
        }
        mapping(name, text);
    }

    private void mapping(String name, @Nullable String text) {
        if (text == null) {
            return;
        }
        Element mapping = Xml.root(text, name);
        String prefix = Xml.elements(mapping, "package").stream()
                .map(element -> Xml.content(element) + ".")
                .findFirst()
                .orElse("");
        for (String kind : TYPES) {
            Xml.elements(mapping, kind).stream()
                    .map(element -> element.getAttribute("class"))
                    .filter(type -> !type.isEmpty())
                    .forEach(type -> types.add(type.contains(".") ? type : prefix + type));
        }
        files.put(name, text);
    }

    private void setting(Element property) {
        String name = property.getAttribute("name");
        if (name.startsWith("hibernate.") && !name.matches(OF_THE_CONNECTION)) {
            settings.put(name, property.getAttribute("value"));
        }
    }

    private static @Nullable Element unit(List<Element> units, @Nullable String name) {
        List<Element> fitting = units.stream()
                .filter(each -> name == null || each.getAttribute("name").equals(name))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String names = units.stream().map(each -> each.getAttribute("name")).collect(Collectors.joining(", "));
        if (fitting.isEmpty() && name == null) {
            return null;
        }
        throw new TidemarkException(
                Code.BAD_OPTION,
                "-Atidemark.unit",
                PERSISTENCE + " has the persistence units " + names + ". Say which one Tidemark is for:"
                        + " -Atidemark.unit=<name>.");
    }

    /** The names of the mapped types, where the sources have annotations at these. */
    SortedSet<String> with(SortedSet<String> annotated) {
        SortedSet<String> names = new TreeSet<>(types);
        if (!listed) {
            names.addAll(annotated);
        }
        return names;
    }

    /** The settings, over which the compile's options win. */
    SortedMap<String, String> settingsUnder(SortedMap<String, String> options) {
        SortedMap<String, String> all = new TreeMap<>(settings);
        all.putAll(options);
        return all;
    }

    /** A hash of all that is said; empty where nothing is. */
    String fingerprint() {
        return equals(NONE) ? "" : Checksum.sha256(toString());
    }
}
