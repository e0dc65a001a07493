package dev.tidemark.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What a compile writes: resources into the class output, the draft's source among the generated ones. */
final class Outputs {
    private final Filer filer;

    Outputs(Filer filer) {
        this.filer = filer;
    }

    void resource(String name, String text, Element... origins) {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins)
                .openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void source(String className, String text, Element... origins) {
        try (Writer writer = filer.createSourceFile(className, origins).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether this is the compile of tests: the class path has the resource in a directory beside the class output, as
     * {@code classes} is beside {@code test-classes}. The class output itself may be on the class path, and a library may
     * bring the resource in a jar; neither counts.
     */
    boolean isBesideOneWith(String resource) {
        Path found = directory(StandardLocation.CLASS_PATH, resource);
        Path own = directory(StandardLocation.CLASS_OUTPUT, resource);
        return found != null
                && own != null
                && !found.equals(own)
                && found.getParent() != null
                && found.getParent().equals(own.getParent());
    }

    /** The root that the resource is, or would be, in; null where that is no directory. */
    private @Nullable Path directory(StandardLocation location, String resource) {
        try {
            URI uri = filer.getResource(location, "", resource).toUri();
            if (!"file".equals(uri.getScheme())) {
                return null;
            }
            Path path = Path.of(uri).toAbsolutePath().normalize();
            for (int i = 0; i < Path.of(resource).getNameCount(); i++) {
                Path parent = path.getParent();
                if (parent == null) {
                    return null;
                }
                path = parent;
            }
            return path;
        } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
