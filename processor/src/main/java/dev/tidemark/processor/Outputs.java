package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

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

    /** Writes a source in ASCII, for the compiler reads and writes it in an encoding that it does not tell. */
    void source(String className, String text, Element... origins) {
        try (Writer writer = filer.createSourceFile(className, origins).openWriter()) {
            writer.write(escaped(text));
        } catch (FilerException e) {
            throw unwritable(
                    className,
                    e,
                    "Where it is among the sources being compiled, take it, or the directory of generated sources, out"
                            + " of them.");
        } catch (IOException e) {
            throw unwritable(className, e, "Free the file or the directory.");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    /** Makes the compiler run another round, in which what other processors write now can be seen; leaves no class. */
    void askForARound(String packageName, int number) {
        String name = (packageName.isEmpty() ? "" : packageName + ".") + "round" + number;
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
