package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a model depends on beside its entities. Hibernate's are read from the manifests of its jars, so that a
 * compile with an unchanged model loads no class of Hibernate.
 *
 * @param processor the Hibernate that reads the mapping
 * @param application the Hibernate that the module is compiled with; null where it is not on the class path, as where a named
 *     module requires it
 */
record Versions(String processor, @Nullable String application) {
    private static final String MARK = "org/hibernate/Version.class";

    static Versions of(Filer filer) {
        String processor = null;
        try {
            URL mark = Versions.class.getClassLoader().getResource(MARK);
            processor = mark == null ? null : implementation(mark.toURI());
        } catch (URISyntaxException | IOException unknown) {
            // As good as a directory, which has no version either.
            processor = null;
        }
        return new Versions(Objects.requireNonNullElse(processor, "unknown"), application(filer));
    }

    private static @Nullable String application(Filer filer) {
        try {
            FileObject mark = filer.getResource(StandardLocation.CLASS_PATH, "org.hibernate", "Version.class");
            return implementation(mark.toUri());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
            return null;
        }
    }

    /** What the manifest of a file's jar says; null where the file is in no jar. */
    private static @Nullable String implementation(URI file) throws IOException {
        String text = file.toString();
        int end = text.indexOf("!/");
        if (!text.startsWith("jar:") || end < 0) {
            return null;
        }
        URLConnection connection = new URL(text.substring(0, end) + "!/META-INF/MANIFEST.MF").openConnection();
        // A cached jar would stay open, and on Windows could not be replaced.
        connection.setUseCaches(false);
        try (InputStream manifest = connection.getInputStream()) {
            return new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        }
    }

    /** Hibernate's and Tidemark's, as part of a fingerprint. */
    String fingerprint() {
        String own = Versions.class.getPackage().getImplementationVersion();
        return "hibernate " + processor + ", tidemark " + Objects.requireNonNullElse(own, "development");
    }

    /** The problem that the two Hibernates differ, or null. */
    @Nullable
    Problem difference() {
        return application == null || application.equals(processor)
                ? null
                : new Problem(
                        Code.HIBERNATE_DIFFERS, "", """
                        Tidemark reads the mapping with Hibernate %s, the application runs %s, and the two may make \
                        different schemas. Give Tidemark the application's, beside tidemark-processor in \
                        annotationProcessorPaths:
                            <path>
                                <groupId>org.hibernate.orm</groupId>
                                <artifactId>hibernate-core</artifactId>
                                <version>%s</version>
                            </path>
                        With Gradle: annotationProcessor("org.hibernate.orm:hibernate-core:%s")""".formatted(processor, application, application, application));
    }
}
