package dev.tidemark.cli.report;

import com.google.gson.Gson;
import com.samskivert.mustache.Mustache;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Revisions as one HTML file that needs nothing beside it. */
public final class Page {
    private Page() {}

    /** What the template reads. */
    private record Model(
            String style,
            String script,
            String data,
            List<Section> sections,
            List<String> databases,
            boolean asked,
            boolean differs,
            List<String> strangers,
            List<Deviation> drift) {}

    /**
     * The page.
     *
     * @param databases whose SQL it has
     * @param standing what a database has of the revisions, null where none was asked
     */
    public static String of(List<Chapter> chapters, List<Dialect> databases, @Nullable Standing standing) {
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String state = standing == null ? "" : standing.states().getOrDefault(chapter.id(), "");
            sections.add(Section.of(sections.size() + 1, chapter, state, databases));
        }
        List<String> strangers = standing == null ? List.of() : standing.strangers();
        List<Deviation> drift = standing == null ? List.of() : standing.drift();
        Model model = new Model(
                resource("page.css"),
                resource("page.js"),
                // Gson writes < as an escape, so no text can end the element that holds this.
                new Gson().toJson(sections.stream().map(Section::found).toList()),
                sections,
                databases.stream().map(Dialect::name).toList(),
                standing != null,
                !strangers.isEmpty() || !drift.isEmpty(),
                strangers,
                drift);
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .compile(resource("page.html"))
                .execute(model);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
