package dev.tidemark.processor;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

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
    private static final String OF_THE_CONNECTION =
            "hibernate\\.(connection|hbm2ddl|dialect|jdbc|cache|query|session|show_sql|format_sql|highlight_sql|use_sql|generate_statistics|transaction).*";

    /**
     * What lies beside the classes, or on the class path where the persistence unit names it.
     *
     * @param unit the persistence unit that counts; null: the only one
     * @throws TidemarkException MAPPING_REFUSED where a file cannot be read; BAD_OPTION where it is open which unit counts
     */
    static XmlMappings find(Filer filer, @Nullable String unit) {
        String persistence = text(PERSISTENCE, filer, StandardLocation.CLASS_OUTPUT);
        Set<String> names = new LinkedHashSet<>();
        XmlMappings found = new XmlMappings(new LinkedHashMap<>(), new TreeSet<>(), false, new TreeMap<>());
        names.add(ORM);
        if (persistence != null) {
            Element chosen = unit(elements(parse(persistence, PERSISTENCE), "persistence-unit"), unit);
            if (chosen != null) {
                elements(chosen, "mapping-file").forEach(file -> names.add(content(file)));
                elements(chosen, "class").forEach(type -> found.types.add(content(type)));
                elements(chosen, "property").forEach(found::setting);
                boolean listed = elements(chosen, "exclude-unlisted-classes").stream()
                        .anyMatch(element -> !content(element).equals("false"));
                found.read(names, filer);
                return new XmlMappings(found.files, found.types, listed, found.settings);
            }
        }
        found.read(names, filer);
        return found.files.isEmpty() ? NONE : found;
    }

    private void read(Set<String> names, Filer filer) {
        for (String name : names) {
            String text = text(name, filer, StandardLocation.CLASS_OUTPUT);
            if (text == null && !name.equals(ORM)) {
                text = text(name, filer, StandardLocation.CLASS_PATH);
                if (text == null) {
                    throw refused(PERSISTENCE, "names the mapping file " + name + ", which is not there");
                }
            }
            if (text != null) {
                Document mapping = parse(text, name);
                String prefix = elements(mapping.getDocumentElement(), "package").stream()
                        .map(element -> content(element) + ".")
                        .findFirst()
                        .orElse("");
                for (String kind : TYPES) {
                    for (Element element : elements(mapping.getDocumentElement(), kind)) {
                        String type = element.getAttribute("class");
                        types.add(type.contains(".") ? type : prefix + type);
                    }
                }
                files.put(name, text);
            }
        }
        types.remove("");
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

    /** A hash of all that is said; empty where nothing is. */
    String fingerprint() {
        return equals(NONE) ? "" : Checksum.sha256(toString());
    }

    private static @Nullable String text(String name, Filer filer, JavaFileManager.Location location) {
        try (InputStream file = filer.getResource(location, "", name).openInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException absent) {
            return null;
        } catch (IOException unreadable) {
            throw refused(name, "cannot be read: " + unreadable);
        }
    }

    private static Document parse(String text, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException broken) {
            throw refused(name + ":" + broken.getLineNumber(), "is no XML: " + broken.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw refused(name, "is no XML: " + broken.getMessage());
        }
    }

    private static TidemarkException refused(String place, String why) {
        return new TidemarkException(Code.MAPPING_REFUSED, place, "It " + why + ". Correct it, or take it away.");
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getElementsByTagNameNS("*", name);
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && element.getNodeType() == Node.ELEMENT_NODE) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static String content(Element element) {
        return element.getTextContent().strip();
    }
}
