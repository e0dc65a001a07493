package dev.tidemark.cli;

import dev.tidemark.cli.report.Chapter;
import dev.tidemark.cli.report.Deviation;
import dev.tidemark.cli.report.Markdown;
import dev.tidemark.cli.report.Page;
import dev.tidemark.cli.report.Standing;
import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.Revisions;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = {
            "Tell the revisions to people: what changes at what risk, diagrams, the SQL of each database.",
            "As one HTML file for a browser, or as Markdown for a pull request."
        })
final class ReportCommand extends Face {
    @Parameters(
            arity = "0..1",
            paramLabel = "<from:to>",
            description =
                    "Which revisions: those after one target up to another, or up to draft. By default all of them"
                            + " and the draft; with --markdown the heads and the draft.")
    private @Nullable String range;

    @Option(names = "--markdown", description = "As Markdown, for a pull request.")
    private boolean markdown;

    @Option(names = "--output", paramLabel = "<file>", description = "Where to write it; else it is printed.")
    private @Nullable Path output;

    @Option(
            names = "--database",
            paramLabel = "<database>",
            completionCandidates = SqlCommand.Names.class,
            description =
                    "Whose SQL, once or more: ${COMPLETION-CANDIDATES}; by default all, with --markdown postgresql.")
    private List<String> databases = List.of();

    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        List<Dialect> dialects = dialects();
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            List<Chapter> chapters = chapters(compile);
            answer(
                    markdown
                            ? Markdown.of(chapters, dialects)
                            : Page.of(chapters, dialects, database.isGiven() ? standing(compile) : null));
        }
        return 0;
    }

    private List<Dialect> dialects() {
        if (databases.isEmpty()) {
            return markdown ? List.of(Dialects.named("postgresql")) : Dialects.all();
        }
        Map<String, Dialect> named = new LinkedHashMap<>();
        for (String name : databases) {
            Dialect dialect = Dialects.named(name);
            named.put(dialect.name(), dialect);
        }
        return List.copyOf(named.values());
    }

    /** What the database has, and how it differs. */
    private Standing standing(Compile compile) {
        Tidemark tidemark = tidemark(database, compile.loader());
        Map<String, String> states = new HashMap<>();
        List<String> strangers = new ArrayList<>();
        for (Timeline.Moment moment : new Timeline(compile.index(), tidemark.history()).moments()) {
            if (moment.state() != null) {
                states.put(moment.id(), moment.state());
            }
            if (moment.entry() == null) {
                strangers.add(moment.id());
            }
        }
        List<Deviation> drift = tidemark.drift().stream()
                .map(each -> new Deviation(each.place(), each.message(), DriftCommand.remedy(each), each.harmful()))
                .toList();
        return new Standing(states, strangers, drift);
    }

    private List<Chapter> chapters(Compile compile) {
        RevisionIndex index = compile.index();
        Revisions revisions = Revisions.of(index);
        compile.replayed(); // A revision that does not fit is refused here, in the words of all commands.
        compile.draft();
        Set<String> wanted = wanted(index, revisions);
        return Chapter.of(index, revisions.ordered(), compile::recording).stream()
                .filter(chapter -> wanted.contains(chapter.id()))
                .toList();
    }

    private Set<String> wanted(RevisionIndex index, Revisions revisions) {
        Set<String> wanted;
        String to = "";
        if (range == null) {
            List<String> usual = markdown
                    ? index.heads()
                    : index.revisions().stream().map(RevisionIndex.Entry::id).toList();
            wanted = new HashSet<>(usual);
        } else {
            int colon = range.indexOf(':');
            String from = colon < 1 ? "base" : range.substring(0, colon);
            to = range.substring(colon + 1);
            wanted = revisions.between(from, to.isEmpty() || to.equals(RevisionIndex.DRAFT_ID) ? "heads" : to).stream()
                    .map(RevisionIndex.Entry::id)
                    .collect(Collectors.toCollection(HashSet::new));
        }
        if (to.isEmpty() || to.equals(RevisionIndex.DRAFT_ID)) {
            wanted.add(RevisionIndex.DRAFT_ID);
        }
        return wanted;
    }

    private void answer(String text) {
        if (output == null) {
            printAnswer(text);
            return;
        }
        Path file = output;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new TidemarkException(
                    new Problem(
                            Code.BAD_ARGUMENT,
                            "--output",
                            file + " cannot be written (" + refused + "). Name a file in a folder that can be."),
                    refused);
        }
        print("wrote  " + file);
    }
}
