package dev.tidemark.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The directories of the sources, as far as a compile can know them: its own, those that the compiler was given as its source
 * path, and those of earlier compiles. They tell a class whose source is only not compiled now from one whose source is gone.
 */
final class SourceFiles {
    private static final String JAVA = ".java";

    private final Filer filer;
    private final ClassOutput output;
    private final SortedSet<Path> roots;
    private final boolean areAll;

    private SourceFiles(Filer filer, ClassOutput output, SortedSet<Path> roots, boolean areAll) {
        this.filer = filer;
        this.output = output;
        this.roots = roots;
        this.areAll = areAll;
    }

    /** The directories of these sources, and those that an earlier compile has remembered. */
    static SourceFiles of(
            ProcessingEnvironment environment,
            ClassOutput output,
            Collection<TypeElement> sources,
            Collection<Path> remembered) {
        SortedSet<Path> roots = new TreeSet<>(remembered);
        roots.removeIf(root -> !Files.isDirectory(root));
        Filer filer = environment.getFiler();
        boolean hasSourcePath = false;
        for (TypeElement type : sources) {
            String path = path(type.getQualifiedName().toString()) + JAVA;
            hasSourcePath |= ClassOutput.root(filer, StandardLocation.SOURCE_PATH, path) != null;
            Path root = root(environment, type, path);
            if (root != null) {
                roots.add(root);
            }
        }
        // What processors have written there may be left over.
        Path generated = ClassOutput.root(filer, StandardLocation.SOURCE_OUTPUT, "none");
        roots.removeIf(root -> root.equals(generated));
        return new SourceFiles(filer, output, roots, hasSourcePath || !remembered.isEmpty());
    }

    private static String path(String className) {
        return className.replace('.', '/');
    }

    /** The directory below which the type's source has its package's path; null where the compiler does not say. */
    private static @Nullable Path root(ProcessingEnvironment environment, TypeElement type, String path) {
        try {
            TreePath tree = Trees.instance(environment).getPath(type);
            URI uri = tree == null
                    ? null
                    : tree.getCompilationUnit().getSourceFile().toUri();
            if (uri == null || !"file".equals(uri.getScheme())) {
                return null;
            }
            Path folder = Path.of(uri).toAbsolutePath().normalize().getParent();
            Path packagePath = Path.of(path).getParent();
            if (folder == null || packagePath == null) {
                return folder;
            }
            Path root = folder;
            for (int i = 0; root != null && i < packagePath.getNameCount(); i++) {
                root = root.getParent();
            }
            return folder.endsWith(packagePath) ? root : null;
        } catch (IllegalArgumentException notJavac) {
            return null;
        }
    }

    /** The known directories, sorted. */
    List<Path> roots() {
        return List.copyOf(roots);
    }

    /** Whether the source of a class lies in one of the directories. */
    boolean has(String binaryName) {
        String source = source(binaryName);
        return roots.stream().anyMatch(root -> Files.exists(root.resolve(source)))
                || ClassOutput.root(filer, StandardLocation.SOURCE_PATH, source) != null;
    }

    /** Whether the source of a class file is known to be no more; where a directory may not be known, it is not. */
    boolean haveLost(String binaryName) {
        return areAll && !has(binaryName) && !isGenerated(source(binaryName));
    }

    private String source(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        return path(binaryName.substring(0, dot + 1)) + fileName(binaryName, binaryName.substring(dot + 1));
    }

    private boolean isGenerated(String source) {
        Path generated = ClassOutput.root(filer, StandardLocation.SOURCE_OUTPUT, source);
        return generated != null && Files.exists(generated.resolve(source));
    }

    /** The source's name as the class file says it, for a class may stand in another's file; else that of the outermost class. */
    private String fileName(String binaryName, String simpleName) {
        int nested = simpleName.indexOf('$', 1);
        String expected = (nested < 0 ? simpleName : simpleName.substring(0, nested)) + JAVA;
        Path file = output.classFile(binaryName);
        if (file == null) {
            return expected;
        }
        String[] said = {expected};
        try {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public void visitSource(@Nullable String name, @Nullable String debug) {
                                    said[0] = name == null ? expected : name;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        } catch (IOException | IllegalArgumentException unreadable) {
            return expected;
        }
        return said[0];
    }
}
