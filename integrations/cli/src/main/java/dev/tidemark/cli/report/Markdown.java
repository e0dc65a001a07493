package dev.tidemark.cli.report;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions as a pull request wants to see them: what changes at what risk, a diagram, and the SQL folded. */
public final class Markdown {
    private final List<Dialect> databases;
    private final StringBuilder text = new StringBuilder();

    private Markdown(List<Dialect> databases) {
        this.databases = databases;
    }

    /** The text, for these revisions and the SQL of these databases. */
    public static String of(List<Chapter> chapters, List<Dialect> databases) {
        Markdown markdown = new Markdown(databases);
        markdown.text.append("## Schema changes\n\n");
        if (chapters.stream().allMatch(chapter -> chapter.recording().upgrade().isEmpty())) {
            return markdown.text.append("None.\n").toString();
        }
        markdown.table(chapters);
        chapters.forEach(markdown::chapter);
        return markdown.text.toString();
    }

    private void table(List<Chapter> chapters) {
        text.append("| revision | change | risk | locks |\n| --- | --- | --- | --- |\n");
        for (Chapter chapter : chapters) {
            List<Remark> remarks = chapter.remarks();
            String name = "`" + chapter.id().replace('`', '\'').replace("|", "\\|") + "`";
            for (Operation operation : chapter.recording().upgrade()) {
                List<Remark> its = remarks.stream()
                        .filter(remark -> remark.operation() == operation)
                        .toList();
                String risks = cell(its, false);
                String locks = cell(its, true);
                text.append("| ").append(name).append(" | ").append(plain(Description.of(operation)));
                text.append(" | ").append(risks).append(" | ").append(locks).append(" |\n");
                name = "";
            }
        }
    }

    private static String cell(List<Remark> remarks, boolean locks) {
        return remarks.stream()
                .filter(remark -> remark.isLock() == locks)
                .map(remark -> "**" + remark.code().id() + "** " + plain(remark.brief()))
                .collect(Collectors.joining("<br>"));
    }

    private void chapter(Chapter chapter) {
        text.append("\n### ").append(plain(chapter.id())).append("\n\n");
        Picture picture = Picture.of(chapter).touched();
        if (!picture.boxes().isEmpty()) {
            text.append("```mermaid\n").append(Mermaid.of(picture)).append("```\n\n");
        }
        for (Dialect database : databases) {
            Script script = Script.of(chapter, database);
            folded("SQL on " + script.database() + ", up", script.upgrade());
            folded("SQL on " + script.database() + ", down", script.downgrade());
        }
    }

    private void folded(String summary, String sql) {
        String fence = "```";
        while (sql.contains(fence)) {
            fence += "`";
        }
        text.append("<details><summary>").append(plain(summary)).append("</summary>\n\n");
        text.append(fence).append("sql\n").append(sql).append(fence).append("\n\n</details>\n");
    }

    /** Text in which nothing means anything to Markdown or HTML. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").chars().forEach(c -> {
            if ("&<>|`*[]~@#\\!".indexOf(c) >= 0) {
                plain.append("&#").append(c).append(';');
            } else {
                plain.append((char) c);
            }
        });
        return plain.toString().replaceAll("(?<![\\p{Alnum}_])_|_(?![\\p{Alnum}_])", "&#95;");
    }
}
