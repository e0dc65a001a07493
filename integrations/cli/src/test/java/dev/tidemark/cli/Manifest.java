package dev.tidemark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.yaml.snakeyaml.Yaml;

/** A container of a Kubernetes manifest, whose command runs here as a process, with the jar and the database given. */
final class Manifest {
    static final Path FOLDER =
            Path.of("../../docs/examples/kubernetes").toAbsolutePath().normalize();
    private static final String PROGRAM = "java -jar /app/tidemark.jar";

    private final Map<String, Object> container;

    private Manifest(Map<String, Object> container) {
        this.container = container;
    }

    /** The first container of the pod, or the first of those that run before it. */
    static Manifest of(String file, String containers) throws IOException {
        Map<String, Object> manifest = new Yaml().load(Files.readString(FOLDER.resolve(file)));
        Map<String, Object> pod = map(map(map(manifest, "spec"), "template"), "spec");
        return new Manifest(list(pod, containers).get(0));
    }

    /** The names of the secrets that it reads. */
    Set<String> secrets() {
        Set<String> names = new TreeSet<>();
        for (Map<String, Object> variable : list(container, "env")) {
            if (variable.containsKey("valueFrom")) {
                names.add(String.valueOf(
                        map(map(variable, "valueFrom"), "secretKeyRef").get("name")));
            }
        }
        return names;
    }

    /** Starts the command as a user of the database; what it prints goes to the file. */
    Process start(Path jar, String url, String user, Path said) throws IOException {
        List<?> words = (List<?>) Objects.requireNonNull(container.get("command"));
        List<String> command = new ArrayList<>();
        if (words.get(0).equals("sh")) {
            words.forEach(word -> command.add(local(String.valueOf(word))));
        } else {
            command.addAll(List.of(
                    "sh",
                    "-c",
                    "exec "
                            + local(String.join(
                                    " ", words.stream().map(String::valueOf).toList()))));
        }
        Map<String, String> environment = new TreeMap<>();
        for (Map<String, Object> variable : list(container, "env")) {
            environment.put(String.valueOf(variable.get("name")), String.valueOf(variable.getOrDefault("value", "")));
        }
        environment.put("TIDEMARK_CLASSES", jar.toString());
        environment.put("TIDEMARK_URL", url);
        environment.put("TIDEMARK_USER", user);
        return start(command, environment, said);
    }

    static Process start(List<String> command, Map<String, String> environment, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Objects.requireNonNull(said.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A script in which the command line's jar is what this JVM has of it. */
    static String local(String script) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return script.replace(
                PROGRAM,
                "'" + java + "' -cp '" + System.getProperty("java.class.path").replace("'", "") + "' "
                        + Main.class.getName());
    }

    /** The project's classes as a jar, as an image has them. */
    static Path jar(TemporaryProject project, Path jar) throws IOException {
        Path classes = project.directory.resolve("target/classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> outer, String key) {
        return (Map<String, Object>) Objects.requireNonNull(outer.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> outer, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(outer.get(key), key);
    }
}
