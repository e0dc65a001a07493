package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside the arguments, layer over layer: the environment ({@code TIDEMARK_URL}), the project's
 * {@code tidemark.properties}, and what Spring Boot reads.
 */
final class Configuration {
    static final String FILE = "tidemark.properties";

    /** The options that may stand in a file or in the environment. */
    static final Set<String> NAMES = new TreeSet<>(List.of(
            "url",
            "user",
            "password",
            "online",
            "batch",
            "pause",
            "lock-wait",
            "proof-url",
            "proof-user",
            "proof-password",
            "production",
            "allow",
            "backups",
            "app-version",
            "environments",
            "classes",
            "classpath",
            "source",
            "snapshot"));

    private static final Map<String, String> SPRING = Map.of(
            "url", "spring.datasource.url",
            "user", "spring.datasource.username",
            "password", "spring.datasource.password");

    private final List<Layer> layers = new ArrayList<>();

    private Configuration() {}

    /** A value, and a few words on where it stands. */
    record Setting(String value, String source) {}

    /** One place where values stand. */
    private interface Layer {
        @Nullable
        Setting find(String name);
    }

    /**
     * Reads it.
     *
     * @throws TidemarkException BAD_ARGUMENT where a file cannot be read or has a name that there is not
     */
    static Configuration of(Path project, Function<String, @Nullable String> environment) {
        Configuration configuration = new Configuration();
        configuration.layers.add(name -> {
            String variable = "TIDEMARK_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            return setting(environment.apply(variable), "the environment's " + variable);
        });
        Map<String, String> own = own(project.resolve(FILE));
        configuration.layers.add(name -> setting(own.get(name), FILE));
        SpringConfiguration spring = SpringConfiguration.of(project, environment);
        configuration.layers.add(name -> {
            Setting ofTidemark = spring.find("tidemark." + name);
            String key = SPRING.get(name);
            return ofTidemark == null && key != null ? spring.find(key) : ofTidemark;
        });
        return configuration;
    }

    /** The value of an option, from the first layer that has it. */
    @Nullable
    Setting find(String name) {
        return find(name, layers.size());
    }

    /** Who connects to a database is said where its address is, or nearer: the password of one is not tried on another. */
    @Nullable
    Setting findBeside(String name, @Nullable Setting url) {
        for (int i = 0; i < layers.size(); i++) {
            if (url != null && url.equals(layers.get(i).find("url"))) {
                return find(name, i + 1);
            }
        }
        return find(name, 1);
    }

    /** The value of an option that stands in a file; null where the environment has one, which the engine itself reads. */
    @Nullable
    Setting ofFiles(String name) {
        return ofEnvironment(name) == null ? find(name) : null;
    }

    /** What the environment says. */
    @Nullable
    Setting ofEnvironment(String name) {
        return find(name, 1);
    }

    private @Nullable Setting find(String name, int count) {
        for (Layer layer : layers.subList(0, count)) {
            Setting found = layer.find(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Setting setting(@Nullable String value, String source) {
        return value == null || value.isEmpty() ? null : new Setting(value, source);
    }

    private static Map<String, String> own(Path file) {
        Map<String, String> own = new TreeMap<>();
        properties(file).forEach((key, value) -> {
            String name = key.replaceFirst("^tidemark\\.", "");
            if (!NAMES.contains(name)) {
                throw new TidemarkException(
                        Code.BAD_ARGUMENT,
                        file.toString(),
                        "There is no \"" + key + "\". There are: " + String.join(", ", NAMES) + ".");
            }
            own.put(name, value.strip());
        });
        return own;
    }

    /** The properties of a file; none where there is no such file. */
    static Map<String, String> properties(Path file) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return texts;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file).replaceFirst("^\uFEFF", "")));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable(file, unreadable);
        }
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }

    static TidemarkException unreadable(Path file, Exception why) {
        return new TidemarkException(
                new Problem(
                        Code.BAD_ARGUMENT,
                        file.toString(),
                        "It cannot be read: " + why.getMessage() + ". Mend the file, or move it away."),
                why);
    }
}
