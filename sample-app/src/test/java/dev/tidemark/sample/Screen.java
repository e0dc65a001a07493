package dev.tidemark.sample;

import java.util.List;

/** What the reader of the story sees: coloured in a terminal, plain elsewhere. */
final class Screen {
    private static final boolean COLOURED =
            System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));

    private int chapters;

    void title(String text) {
        System.out.println();
        System.out.println(paint("1;36", text));
    }

    void chapter(String text) {
        chapters++;
        System.out.println();
        System.out.println(paint("1;34", chapters + ". " + text));
        System.out.println(paint(
                "34", "-".repeat(text.length() + Integer.toString(chapters).length() + 2)));
    }

    void say(String text) {
        System.out.println(text);
    }

    void typed(String command) {
        System.out.println(paint("1", "$ " + command));
    }

    /** Java as it stands in a file. */
    void java(String source) {
        source.lines().forEach(line -> System.out.println("    " + (COLOURED ? highlighted(line) : line)));
    }

    /** What left and what came, the rest left out. */
    void change(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        old.stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> System.out.println(paint("31", "  - " + line)));
        now.stream()
                .filter(line -> !old.contains(line))
                .forEach(line -> System.out.println(paint("32", "  + " + line)));
    }

    void held(String claim) {
        System.out.println(paint("32", "  ✓ " + claim));
    }

    private static String highlighted(String line) {
        return line.replaceAll("(\"[^\"]*\")", "\u001b[32m$1\u001b[0m")
                .replaceAll(
                        "\\b(package|import|static|public|final|class|implements|void)\\b", "\u001b[35m$1\u001b[0m");
    }

    private static String paint(String colour, String text) {
        return COLOURED ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
