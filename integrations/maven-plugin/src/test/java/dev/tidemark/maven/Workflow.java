package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** A workflow of GitHub's, read from its file, whose commands run here; the program {@code gh} writes down what it is told. */
final class Workflow {
    static final Path DOCS = Path.of("../../docs").toAbsolutePath().normalize();

    private final List<Map<String, Object>> commands = new ArrayList<>();
    private final StoryProject project;
    private final Map<String, String> environment;
    private final Path programs;
    private final Path summary;
    private final Path comment;
    private final StringBuilder said = new StringBuilder();

    Workflow(String name, StoryProject project, Map<String, String> environment) throws IOException {
        this.project = project;
        this.programs = project.path("programs");
        this.summary = project.path("summary.md");
        this.comment = project.path("comment.md");
        this.environment = new HashMap<>(environment);
        this.environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        this.environment.put("COMMENT", comment.toString());
        StoryProject.program(
                programs.resolve("gh"), "{ echo \"$@\"; for last; do :; done; cat \"$last\"; } > \"$COMMENT\"");
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(Files.readString(file(name)));
        for (Map<String, Object> job : Objects.requireNonNull(file.get("jobs")).values()) {
            List<Map<String, Object>> steps = list(Objects.requireNonNull(job.get("steps")));
            steps.stream().filter(step -> step.containsKey("run")).forEach(commands::add);
        }
    }

    static Path file(String name) {
        return DOCS.resolve("examples/github").resolve(name + ".yml");
    }

    int steps() {
        return commands.size();
    }

    /** Runs every command; each must succeed. */
    void succeeds() throws Exception {
        for (Map<String, Object> step : commands) {
            assertThat(step(text(step, "name")).code()).as(said()).isZero();
        }
    }

    /** Runs the step with this in its name. */
    StoryProject.Run step(String name) throws Exception {
        List<Map<String, Object>> found = commands.stream()
                .filter(step -> text(step, "name").contains(name))
                .toList();
        assertThat(found).hasSize(1);
        String script = text(found.get(0), "run");
        // What a stranger has written would become code.
        assertThat(script).doesNotContain("${{");
        StoryProject.Run run = project.bash(script, environment, programs);
        said.append(run.out());
        return run;
    }

    /** All that the steps have printed so far. */
    String said() {
        return said.toString();
    }

    String summary() throws IOException {
        return Files.readString(summary);
    }

    String comment() throws IOException {
        return Files.readString(comment);
    }

    private static String text(Map<String, Object> step, String key) {
        return (String) Objects.requireNonNull(step.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
