package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML files of a compile; what one refers to outside of itself is not fetched. */
final class Xml {
    /** A byte order mark and an XML declaration. */
    private static final Pattern DECLARATION = Pattern.compile("\\A\\uFEFF?(<\\?xml\\s[^>]*\\?>)?");

    private Xml() {}

    /** The text of a file, without its XML declaration, or null where there is none. */
    static @Nullable String text(String name, Filer filer, JavaFileManager.Location location) {
        try (InputStream file = filer.getResource(location, "", name).openInputStream()) {
            return decoded(file.readAllBytes());
        } catch (FileNotFoundException
                | NoSuchFileException
                | IllegalArgumentException
                | UnsupportedOperationException absent) {
            return null;
        } catch (IOException unreadable) {
            throw refused(name, "cannot be read: " + unreadable);
        }
    }

    /** Reads the bytes in the encoding that their mark or their declaration says (XML 1.0, appendix F). */
    private static String decoded(byte[] file) {
        Charset charset = StandardCharsets.UTF_8;
        try {
            XMLStreamReader start =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(file));
            String declared = start.getCharacterEncodingScheme();
            charset = Charset.forName(declared == null ? start.getEncoding() : declared);
        } catch (XMLStreamException | IllegalArgumentException broken) {
            // What is no XML is told where it is parsed.
        }
        return DECLARATION.matcher(new String(file, charset)).replaceFirst("");
    }

    static Element root(String text, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one writes to the compiler's output.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXParseException broken) {
            throw refused(name + ":" + broken.getLineNumber(), "is no XML: " + broken.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw refused(name, "is no XML: " + broken.getMessage());
        }
    }

    /** The elements of this name within another, in whatever namespace. */
    static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = parent.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String content(Element element) {
        return element.getTextContent().strip();
    }

    static TidemarkException refused(String place, String why) {
        return new TidemarkException(Code.MAPPING_REFUSED, place, "It " + why + ". Correct it, or take it away.");
    }
}
