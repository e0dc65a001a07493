package dev.tidemark.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The directory that the compiler writes classes into, where it is one. */
record ClassOutput(@Nullable Path directory) {
    private static final String CLASS = ".class";

    /** The outputs of tests, as Maven, Gradle, IntelliJ and Eclipse lay them out. */
    private static final List<String> TESTS = List.of("test-classes", "classes/*/test", "out/test/*", "bin/test");

    static ClassOutput of(Filer filer) {
        return new ClassOutput(root(filer, StandardLocation.CLASS_OUTPUT, "META-INF/tidemark/none"));
    }

    /** The directory that holds the resource, or would; null where a jar holds it, or memory, or nothing. */
    static @Nullable Path root(Filer filer, StandardLocation location, String resource) {
        try {
            URI uri = filer.getResource(location, "", resource).toUri();
            if (!"file".equals(uri.getScheme())) {
                return null;
            }
            Path path = Path.of(uri).toAbsolutePath().normalize();
            for (int i = 0; path != null && i < Path.of(resource).getNameCount(); i++) {
                path = path.getParent();
            }
            return path;
        } catch (IOException
                | IllegalArgumentException
                | UnsupportedOperationException
                | FileSystemNotFoundException absent) {
            return null;
        }
    }

    /**
     * Whether this is a compile of tests: by the directory's name, or because the class path has the resource in a directory
     * beside this one, as {@code classes} is beside {@code test-classes}. This directory itself may be on the class path,
     * and a library may bring the resource in a jar; neither counts.
     */
    boolean isOfTests(Filer filer, String resource) {
        if (directory == null) {
            return false;
        }
        Path directory = this.directory;
        if (TESTS.stream()
                .anyMatch(layout -> directory
                        .getFileSystem()
                        .getPathMatcher("glob:/**/" + layout)
                        .matches(directory))) {
            return true;
        }
        Path found = root(filer, StandardLocation.CLASS_PATH, resource);
        return found != null && !found.equals(directory) && Objects.equals(found.getParent(), directory.getParent());
    }

    /** The file in which a compile may remember something; null where the class output is no directory. */
    @Nullable
    Path memory(String extension) {
        return directory == null || directory.getFileName() == null
                ? null
                : directory.resolveSibling("tidemark").resolve(directory.getFileName() + extension);
    }

    /** The class file of a binary name; null where there is none, or the class output is no directory. */
    @Nullable
    Path classFile(String binaryName) {
        Path file = directory == null ? null : directory.resolve(binaryName.replace('.', '/') + CLASS);
        return file == null || !Files.exists(file) ? null : file;
    }

    boolean has(String binaryName) {
        return classFile(binaryName) != null;
    }

    /** The binary names of the classes that earlier compiles have left and that may be mapped. */
    SortedSet<String> mappedClasses() {
        SortedSet<String> names = new TreeSet<>();
        Path root = directory;
        if (root == null || !Files.isDirectory(root)) {
            return names;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(CLASS))::iterator) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains("Ljakarta/persistence/")) {
                    String path = root.relativize(file).toString();
                    names.add(path.substring(0, path.length() - CLASS.length())
                            .replace(root.getFileSystem().getSeparator(), "."));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            // What cannot be read is not known; what the compile shows is.
            return names;
        }
        return names;
    }
}
