package dev.tidemark.cli;

import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What a Spring Boot application is told in {@code application.properties} and {@code application.yml}, as far as a tool beside
 * it needs it: active profiles, placeholders and the environment count, other sources do not.
 */
final class SpringConfiguration {
    private static final List<String> FOLDERS =
            List.of("src/main/resources", "src/main/resources/config", "", "config");
    private static final String ON_PROFILE = "spring.config.activate.on-profile";
    private static final int DEEPEST = 20;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?\\}");

    /** The last one said wins, as in Spring. */
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private final Function<String, @Nullable String> environment;
    private List<String> profiles = List.of();

    private SpringConfiguration(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    static SpringConfiguration of(Path project, Function<String, @Nullable String> environment) {
        SpringConfiguration spring = new SpringConfiguration(environment);
        spring.read(project, "application");
        Setting active = spring.find("spring.profiles.active");
        if (active != null) {
            spring.profiles = List.of(active.value().split("\\s*,\\s*", -1));
            spring.settings.clear();
            spring.read(project, "application");
            spring.profiles.forEach(profile -> spring.read(project, "application-" + profile));
        }
        return spring;
    }

    /** The value of a key, however its words are joined; null where it is not said, or has a placeholder that nothing fills. */
    @Nullable
    Setting find(String key) {
        return find(key, 0);
    }

    private @Nullable Setting find(String key, int depth) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        String said = environment.apply(variable);
        if (said != null && !said.isEmpty()) {
            return new Setting(said, "the environment's " + variable);
        }
        Setting setting = settings.get(relaxed(key));
        String value = setting == null ? null : filled(setting.value(), depth);
        return setting == null || value == null || value.isEmpty() ? null : new Setting(value, setting.source());
    }

    private @Nullable String filled(String text, int depth) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (depth > DEEPEST) {
            return null;
        }
        if (!matcher.find()) {
            return text;
        }
        String name = matcher.group(1).strip();
        String value = environment.apply(name);
        if (value == null) {
            Setting other = find(name, depth + 1);
            value = other == null ? matcher.group(2) : other.value();
        }
        return value == null
                ? null
                : filled(text.substring(0, matcher.start()) + value + text.substring(matcher.end()), depth + 1);
    }

    private void read(Path project, String name) {
        for (String folder : FOLDERS) {
            Path directory = project.resolve(folder);
            // Where both say a thing, Spring takes it from the properties.
            yaml(directory.resolve(name + ".yaml"), project);
            yaml(directory.resolve(name + ".yml"), project);
            Path file = directory.resolve(name + ".properties");
            add(new LinkedHashMap<>(Configuration.properties(file)), file, project);
        }
    }

    private void yaml(Path file, Path project) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(reader)) {
                Map<String, String> flat = new LinkedHashMap<>();
                flatten("", document, flat, 0);
                add(flat, file, project);
            }
        } catch (MarkedYAMLException unreadable) {
            // Its own message quotes the lines, in which a password may stand.
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    file + ":" + (unreadable.getProblemMark().getLine() + 1),
                    "It is no YAML: " + unreadable.getProblem() + ". Mend the file, or move it away.");
        } catch (IOException | YAMLException unreadable) {
            throw Configuration.unreadable(file, unreadable);
        }
    }

    private void add(Map<String, String> texts, Path file, Path project) {
        String profile = texts.get(ON_PROFILE);
        if (profile == null || profiles.contains(profile.strip())) {
            String source = project.relativize(file).toString();
            texts.forEach((key, value) -> settings.put(relaxed(key), new Setting(value, source)));
        }
    }

    private static void flatten(String key, @Nullable Object value, Map<String, String> flat, int depth) {
        if (depth > DEEPEST) {
            throw new YAMLException("what begins with " + key.split("\\.", 2)[0] + " contains itself");
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) ->
                    flatten(key.isEmpty() ? String.valueOf(name) : key + "." + name, each, flat, depth + 1));
        } else if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(String.valueOf(each)));
            flat.put(key, String.join(",", texts));
        } else if (value != null) {
            flat.put(key, value.toString());
        }
    }

    private static String relaxed(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
