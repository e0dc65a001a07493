package dev.tidemark.processor.code;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.operation.Migration;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Source compiled in memory and loaded. */
final class Compiled extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    private Compiled() {
        super(Compiled.class.getClassLoader());
    }

    /** A new object of the migration class that the source holds. */
    static Migration migration(String name, String source) throws ReflectiveOperationException, IOException {
        Compilation compilation = javac().withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString(name, source));
        if (compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError(compilation.diagnostics() + "\n" + source);
        }
        Compiled loader = new Compiled();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                try (InputStream bytes = file.openInputStream()) {
                    String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
                    loader.classes.put(path.replace('/', '.').replaceFirst("\\.class$", ""), bytes.readAllBytes());
                }
            }
        }
        return (Migration) loader.loadClass(name).getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
