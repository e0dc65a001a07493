package dev.tidemark.processor.mirror;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The class loader of mirrors, made as they are asked for. A type of a library has its real bytes, so that custom types
 * in libraries run; a type among the sources has a mirror.
 */
final class MirrorLoader extends ClassLoader {
    private static final String PACKAGE = ".package-info";
    private static final String CLASS = ".class";

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final ClassMirror mirror;
    private final Sources sources;

    MirrorLoader(ProcessingEnvironment environment, ClassMirror mirror, Sources sources) {
        super("tidemark-mirrors", MirrorLoader.class.getClassLoader());
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.mirror = mirror;
        this.sources = sources;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = name.endsWith(PACKAGE) ? packageInfo(name) : type(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Hibernate looks for annotations of packages in their class files. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        InputStream found = super.getResourceAsStream(name);
        if (found != null || !name.endsWith(CLASS)) {
            return found;
        }
        TypeElement type = BinaryNames.type(
                name.substring(0, name.length() - CLASS.length()).replace('/', '.'), elements);
        return type == null ? null : new ByteArrayInputStream(mirror.write(type));
    }

    private byte @Nullable [] packageInfo(String name) {
        PackageElement found = elements.getPackageElement(name.substring(0, name.length() - PACKAGE.length()));
        return found == null || found.getAnnotationMirrors().isEmpty() ? null : mirror.write(found);
    }

    private byte @Nullable [] type(String name) {
        TypeElement type = BinaryNames.type(name, elements);
        if (type == null) {
            return isWithinLibrary(name) ? compiled(name) : null;
        }
        byte[] real = sources.contains(type) ? null : compiled(name);
        return real == null ? mirror.write(type) : real;
    }

    /** Whether it is a class that only a library's code has: that of an enum's constant, or another without a name. */
    private boolean isWithinLibrary(String name) {
        int dollar = name.indexOf('$');
        TypeElement outer = dollar < 0 ? null : BinaryNames.type(name.substring(0, dollar), elements);
        return outer != null && !sources.contains(outer);
    }

    private byte @Nullable [] compiled(String name) {
        String path = name.replace('.', '/') + CLASS;
        try (InputStream stream = environment
                .getFiler()
                .getResource(StandardLocation.CLASS_PATH, "", path)
                .openInputStream()) {
            return stream.readAllBytes();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
            // On the module path, or the compiler does not say: the mirror serves.
            return null;
        }
    }
}
