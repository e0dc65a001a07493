package dev.tidemark.maven;

import dev.tidemark.cli.Cli;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal: the arguments of a command, and where the project is. */
abstract class Goal extends AbstractMojo {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(?<!tidemark seal )(-m |--[a-z-]+)");

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("-m ", "-Dmessage="),
            Map.entry("--message", "-Dmessage"),
            Map.entry("--amend", "-Damend"),
            Map.entry("--drop", "-Ddrop"),
            Map.entry("--delete", "-Ddelete"),
            Map.entry("--accept", "-Daccept"),
            Map.entry("--force", "-Dforce"),
            Map.entry("--yes", "-Dyes"),
            Map.entry("--allow", "-Dtidemark.allow"),
            Map.entry("--environments", "-Dtidemark.environments"),
            Map.entry("--backups", "-Dtidemark.backups"),
            Map.entry("--production", "-Dtidemark.production"),
            Map.entry("--dry-run", "-DdryRun"),
            Map.entry("--fail-on-pending", "-DfailOnPending"),
            Map.entry("--fail-on-drift", "-DfailOnDrift"),
            Map.entry("--no-draft", "-DnoDraft"),
            Map.entry("--resume", "-Dresume"),
            Map.entry("--repeat", "-Drepeat"),
            Map.entry("--undo", "-Dundo"),
            Map.entry("--package", "-Dpackage"),
            Map.entry("--no-rename", "-DnoRename"),
            Map.entry("--snapshot", "-Dtidemark.snapshot"),
            Map.entry("--strict", "-Dstrict"),
            Map.entry("--to", "-Dtidemark.backups"),
            Map.entry("--url", "-Dtidemark.url"),
            Map.entry("--user", "-Dtidemark.user"),
            Map.entry("--password", "-Dtidemark.password"),
            Map.entry("--online", "-Dtidemark.online"),
            Map.entry("--proof-url", "-Dtidemark.proofUrl"),
            Map.entry("--proof-user", "-Dtidemark.proofUser"),
            Map.entry("--proof-password", "-Dtidemark.proofPassword"));

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private @Nullable File classes;

    @Parameter(defaultValue = "${project.build.sourceDirectory}", readonly = true)
    private @Nullable File sources;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private @Nullable List<String> runtimeClasspath;

    /** The snapshot, where it is not {@code src/main/resources/META-INF/tidemark/schema.json}. */
    @Parameter(property = "tidemark.snapshot")
    private @Nullable File snapshot;

    /** A file that gets the answer, in place of the standard output, to which Maven itself writes too. */
    @Parameter(property = "output")
    private @Nullable File output;

    @Parameter(defaultValue = "${project.packaging}", readonly = true)
    private @Nullable String packaging;

    /** Leaves the module out: for those of a build that have neither entities nor migrations. */
    @Parameter(property = "tidemark.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip || "pom".equals(packaging)) {
            getLog().info(skip ? "Left out: tidemark.skip." : "Left out: a module of packaging pom has no classes.");
            return;
        }
        List<String> arguments = new ArrayList<>(arguments());
        add(arguments, "--project", basedir);
        add(arguments, "--classes", classes);
        add(arguments, "--source", sources);
        add(arguments, "--snapshot", snapshot);
        if (runtimeClasspath != null) {
            arguments.add("--classpath=" + String.join(File.pathSeparator, runtimeClasspath));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), false, arguments.toArray(String[]::new));
        if (output == null) {
            // Not by the log: what a goal answers is wanted with -q too.
            String answer = advises() && !isJson(out.toString()) ? inMavensWords(out.toString()) : out.toString();
            answer.lines().forEach(System.out::println);
        } else {
            write(output.toPath(), out.toString());
        }
        if (code != 0) {
            String reason = err.toString().isBlank()
                    ? lastLine(out.toString())
                    : err.toString().strip();
            throw new MojoFailureException(inMavensWords(reason) + " (exit code " + code + ")");
        }
    }

    private static void write(Path file, String answer) throws MojoFailureException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, answer);
        } catch (IOException refused) {
            throw new MojoFailureException("-Doutput=" + file + " cannot be written: " + refused.getMessage(), refused);
        }
    }

    /** What a command says last where it fails without an error; of a JSON object, nothing. */
    private static String lastLine(String out) {
        return isJson(out) ? "See the answer." : out.lines().reduce("", (before, line) -> line);
    }

    private static boolean isJson(String out) {
        return out.startsWith("{");
    }

    /** The command line's options as Maven's properties. */
    private static String inMavensWords(String text) {
        return OPTION.matcher(text.replaceAll(" \\(Maven: -D\\w+\\)", ""))
                .replaceAll(found -> Matcher.quoteReplacement(PROPERTIES.getOrDefault(found.group(), found.group())));
    }

    /** The command's name and its own options. */
    abstract List<String> arguments();

    /** Whether the answer says what to do, in options that are Maven's properties here. */
    boolean advises() {
        return false;
    }

    /** Adds an option that has no value. */
    static void flag(List<String> arguments, String option, boolean given) {
        if (given) {
            arguments.add(option);
        }
    }

    /** Adds an argument that has no name, where it is given. */
    static void word(List<String> arguments, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            arguments.add(word);
        }
    }

    /** Adds an option where it has a value. */
    static void add(List<String> arguments, String option, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            arguments.add(option + "=" + value);
        }
    }
}
