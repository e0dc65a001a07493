package dev.tidemark.cli;

import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.operation.Description;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a project's files say of its set-up, without a database. */
final class ProjectCheckup {
    private static final Set<String> HARMLESS = Set.of("none", "validate");
    private static final List<String> SCHEMA_ACTIONS = List.of(
            "spring.jpa.hibernate.ddl-auto",
            "spring.jpa.properties.hibernate.hbm2ddl.auto",
            "spring.jpa.properties.jakarta.persistence.schema-generation.database.action");
    private static final Pattern IN_XML = Pattern.compile("name=\"((?:hibernate\\.hbm2ddl\\.auto)"
            + "|(?:jakarta\\.persistence\\.schema-generation\\.database\\.action))\"\\s+value=\"([^\"]*)\"");
    private static final Pattern HIBERNATE = Pattern.compile("hibernate-core-([0-9][^/!]*)\\.jar");

    private final ProjectOptions project;
    private final URLClassLoader loader;
    private final Findings findings;

    ProjectCheckup(ProjectOptions project, URLClassLoader loader, Findings findings) {
        this.project = project;
        this.loader = loader;
        this.findings = findings;
    }

    /** Looks at everything; whether the revisions of the code are known. */
    boolean run() {
        findings.look("snapshot", this::snapshot);
        int before = findings.all().size();
        findings.look("index", this::index);
        boolean known = findings.all().get(before).level() != Findings.Level.FAIL;
        findings.look("classpath", this::classpath);
        findings.look("hibernate", this::schemaActions);
        return known;
    }

    private void snapshot() throws IOException {
        Path file = project.snapshot();
        if (!Files.exists(file)) {
            findings.warn("snapshot", "There is no " + file + " yet. The first seal writes it; commit it.");
            return;
        }
        String text = Files.readString(file);
        if (text.lines().anyMatch(line -> line.startsWith("<<<<<<<"))) {
            findings.fail("snapshot", file + " has git's conflict markers. Run tidemark merge, and compile.");
            return;
        }
        Snapshot snapshot = SnapshotFormat.read(text, file.toString());
        findings.ok("snapshot", file + ", " + Face.counted(snapshot.revisions().size(), "revision"));
    }

    private void index() throws IOException {
        RevisionIndex index = Compile.index(project, loader);
        Compile compile = Compile.read(project, loader);
        findings.ok(
                "index",
                "of the last compile, " + Face.counted(index.revisions().size(), "revision"));
        if (index.heads().size() > 1) {
            findings.warn(
                    "heads",
                    "The history has several heads: " + String.join(", ", index.heads())
                            + ". Seal the revision that joins them: tidemark seal -m \"join …\".");
        }
        findings.look("revisions", () -> {
            Agreement.of(compile).require();
            compile.requireSoundSteps();
            findings.ok("revisions", "they lead to the snapshot");
        });
        if (index.draft() != null) {
            findings.look("draft", () -> {
                findings.warn(
                        "draft", "not sealed: " + Description.summary(compile.draft()) + ". seal makes it a revision.");
            });
        }
    }

    private void classpath() {
        URL runtime = loader.findResource("dev/tidemark/engine/Tidemark.class");
        if (!project.namesClasspath()) {
            findings.warn(
                    "classpath",
                    "It is not known, so neither are the application's drivers and its Hibernate. Give --classpath; the"
                            + " Maven goals do.");
        } else if (runtime == null) {
            findings.fail(
                    "runtime",
                    "tidemark-runtime is not among the application's dependencies, so it cannot upgrade when it boots. Add"
                            + " it, with the scope compile.");
        } else {
            findings.ok("runtime", "among the application's dependencies");
        }
        URL hibernate = loader.findResource("org/hibernate/Version.class");
        Matcher version = HIBERNATE.matcher(hibernate == null ? "" : hibernate.toString());
        if (version.find()) {
            findings.ok("hibernate", version.group(1) + "; where the processor has another, the compile says TM009");
        }
    }

    /** Hibernate must not change the schema beside Tidemark. */
    private void schemaActions() throws IOException {
        SpringConfiguration spring = SpringConfiguration.of(project.directory(), System::getenv);
        for (String key : SCHEMA_ACTIONS) {
            Setting setting = spring.find(key);
            if (setting != null) {
                judge(setting.source() + ": " + key, setting.value());
            }
        }
        Path resources = project.directory().resolve("src/main/resources");
        Path unit = resources.resolve("META-INF/persistence.xml");
        if (Files.exists(unit)) {
            Matcher matcher = IN_XML.matcher(Files.readString(unit));
            while (matcher.find()) {
                judge("META-INF/persistence.xml: " + matcher.group(1), matcher.group(2));
            }
        }
        for (Map.Entry<String, String> each : Configuration.properties(resources.resolve("hibernate.properties"))
                .entrySet()) {
            if (each.getKey().equals("hibernate.hbm2ddl.auto")) {
                judge("hibernate.properties: " + each.getKey(), each.getValue());
            }
        }
    }

    private void judge(String place, String value) {
        if (HARMLESS.contains(value.strip())) {
            findings.ok("ddl-auto", place + "=" + value);
        } else {
            findings.warn(
                    "ddl-auto",
                    place + "=" + value
                            + " lets Hibernate change the schema beside the revisions. Say validate, or none.");
        }
    }
}
