package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What a compile writes: resources into the class output, the draft's source among the generated ones. */
final class Outputs {
    private final Filer filer;

    Outputs(Filer filer) {
        this.filer = filer;
    }

    /** Writes a resource in UTF-8, which is how all read it. */
    void resource(String name, String text, Element... origins) {
        try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins)
                .openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(name, e, "Free the file or the directory.");
        }
    }

    /**
     * Writes a source in ASCII, for the compiler reads and writes it in an encoding that it does not tell. Live reloads compile
     * what another compile has generated: where that is the same, there is nothing to write.
     */
    void source(String className, String text, Element... origins) {
        String ascii = escaped(text);
        try (Writer writer = filer.createSourceFile(className, origins).openWriter()) {
            writer.write(ascii);
        } catch (FilerException e) {
            if (!ascii.equals(generated(className))) {
                throw unwritable(
                        className,
                        e,
                        "Where it is among the sources being compiled, take it, or the directory of generated sources,"
                                + " out of them.");
            }
        } catch (IOException e) {
            throw unwritable(className, e, "Free the file or the directory.");
        }
    }

    /** What an earlier compile has generated, or null. */
    private @Nullable String generated(String className) {
        int dot = className.lastIndexOf('.');
        String folder = dot < 0 ? "" : className.substring(0, dot);
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, folder, className.substring(dot + 1) + ".java")
                    .getCharContent(true)
                    .toString();
        } catch (IOException | IllegalArgumentException absent) {
            return null;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    /**
     * Makes the compiler run another round, in which what other processors write now can be seen; leaves no class.
     *
     * @param compiled whether a package is among the sources being compiled, and so cannot be written
     */
    void askForARound(String packageName, int number, Predicate<String> compiled) {
        String first = (packageName.isEmpty() ? "" : packageName + ".") + "round" + number;
        String name = compiled.test(first) ? first + "again" : first;
        source(
                name + ".package-info",
                "/** Empty: with it Tidemark asks the compiler for a round, to see what other processors write. */\n"
                        + "package " + name + ";\n");
    }

    private static TidemarkException unwritable(String name, IOException cause, String remedy) {
        return new TidemarkException(
                new Problem(Code.CANNOT_WRITE, name, "It cannot be written: " + cause.getMessage() + ". " + remedy),
                cause);
    }
}
