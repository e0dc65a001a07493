package dev.tidemark.snapshot;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@link RevisionIndex}: a line a fact, of words with a space between, each written as in a URL. Made for
 * reading thousands of lines at boot in a few milliseconds.
 */
final class IndexFormat {
    private static final String FIRST_LINE = "tidemark-index 1";
    private static final String NOTHING = "-";

    /** The last line, so that a file that was cut off is not taken for a shorter history. */
    private static final String END = "end";

    private IndexFormat() {}

    static String write(RevisionIndex index) {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        line(out, "mode", index.mode());
        line(out, "snapshot", index.snapshotHash().isEmpty() ? NOTHING : index.snapshotHash());
        index.settings().forEach((name, value) -> line(out, "setting", name, value));
        index.revisions().stream()
                .sorted(Comparator.comparing(RevisionIndex.Entry::id))
                .forEach(entry -> entry(out, "revision", entry));
        if (index.draft() != null) {
            entry(out, "draft", index.draft());
        }
        index.revisions().stream()
                .filter(entry -> !entry.reviewed().isEmpty())
                .sorted(Comparator.comparing(RevisionIndex.Entry::id))
                .forEach(entry -> line(out, "reviewed", entry.id(), entry.reviewed()));
        index.repeatables().stream()
                .sorted(Comparator.comparing(RevisionIndex.Repeatable::id))
                .forEach(each -> line(
                        out,
                        "repeatable",
                        each.id(),
                        each.className(),
                        each.aside() ? "aside" : NOTHING,
                        each.reviewed().isEmpty() ? NOTHING : each.reviewed()));
        index.revisions().stream()
                .filter(entry -> !entry.replaces().isEmpty())
                .sorted(Comparator.comparing(RevisionIndex.Entry::id))
                .forEach(entry -> line(out, "replaces", entry.id(), entry.replaces()));
        line(out, END, String.valueOf(index.revisions().size()));
        return out.toString();
    }

    private static void entry(StringBuilder out, String word, RevisionIndex.Entry entry) {
        List<String> words = new ArrayList<>(List.of(word, entry.id(), entry.checksum(), entry.className()));
        words.addAll(entry.parents());
        line(out, words.toArray(String[]::new));
    }

    private static void line(StringBuilder out, String word, String id, List<String> more) {
        List<String> words = new ArrayList<>(List.of(word, id));
        words.addAll(more);
        line(out, words.toArray(String[]::new));
    }

    private static void line(StringBuilder out, String... words) {
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : " ").append(URLEncoder.encode(words[i], StandardCharsets.UTF_8));
        }
        out.append('\n');
    }

    static RevisionIndex read(String text, String place) {
        List<String> lines = text.lines().collect(Collectors.toList());
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw damaged(place, 1, "its first line must be \"" + FIRST_LINE + "\"");
        }
        String mode = "draft";
        String snapshotHash = "";
        TreeMap<String, String> settings = new TreeMap<>();
        List<RevisionIndex.Entry> revisions = new ArrayList<>();
        RevisionIndex.@Nullable Entry draft = null;
        List<RevisionIndex.Repeatable> repeatables = new ArrayList<>();
        Map<String, String> reviewed = new HashMap<>();
        Map<String, List<String>> replaces = new HashMap<>();
        int last = lines.size() - 1;
        for (int i = 1; i < last; i++) {
            List<String> words = words(lines.get(i), place, i + 1);
            switch (words.get(0)) {
                case "mode" -> mode = word(words, 1, place, i + 1);
                case "snapshot" -> {
                    snapshotHash = empty(word(words, 1, place, i + 1));
                }
                case "setting" -> settings.put(word(words, 1, place, i + 1), word(words, 2, place, i + 1));
                case "revision" -> revisions.add(entry(words, place, i + 1));
                case "draft" -> {
                    if (draft != null) {
                        throw damaged(place, i + 1, "it has two drafts");
                    }
                    draft = entry(words, place, i + 1);
                }
                case "reviewed" -> reviewed.put(word(words, 1, place, i + 1), word(words, 2, place, i + 1));
                case "repeatable" ->
                    repeatables.add(new RevisionIndex.Repeatable(
                            word(words, 1, place, i + 1),
                            word(words, 2, place, i + 1),
                            word(words, 3, place, i + 1).equals("aside"),
                            empty(word(words, 4, place, i + 1))));
                case "replaces" -> replaces.put(word(words, 1, place, i + 1), words.subList(2, words.size()));
                default -> throw damaged(place, i + 1, "\"" + words.get(0) + "\" is no fact of an index");
            }
        }
        if (!lines.get(last).equals(END + " " + revisions.size())) {
            throw damaged(place, last + 1, "its end is missing, or lines before it");
        }
        revisions.replaceAll(entry -> reviewed.containsKey(entry.id()) || replaces.containsKey(entry.id())
                ? new RevisionIndex.Entry(
                        entry.id(),
                        entry.parents(),
                        entry.checksum(),
                        entry.className(),
                        reviewed.getOrDefault(entry.id(), ""),
                        replaces.getOrDefault(entry.id(), List.of()))
                : entry);
        return new RevisionIndex(mode, snapshotHash, settings, revisions, draft, repeatables);
    }

    private static String empty(String word) {
        return word.equals(NOTHING) ? "" : word;
    }

    private static RevisionIndex.Entry entry(List<String> words, String place, int line) {
        return new RevisionIndex.Entry(
                word(words, 1, place, line),
                words.subList(Math.min(4, words.size()), words.size()),
                word(words, 2, place, line),
                word(words, 3, place, line));
    }

    private static List<String> words(String line, String place, int number) {
        try {
            List<String> words = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                words.add(URLDecoder.decode(word, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IllegalArgumentException e) {
            throw damaged(place, number, "a word is not written as in a URL");
        }
    }

    private static String word(List<String> words, int at, String place, int line) {
        if (at >= words.size()) {
            throw damaged(place, line, "the line ends too early");
        }
        return words.get(at);
    }

    private static TidemarkException damaged(String place, int line, String what) {
        return new TidemarkException(
                Code.INDEX_DAMAGED,
                place + ":" + line,
                "The index of revisions cannot be read: " + what + ". Compile again to write it anew.");
    }
}
