package dev.tidemark.cli.report;

/** A picture in Mermaid's words for an entity-relationship diagram, which many forges draw. */
final class Mermaid {
    private final StringBuilder text = new StringBuilder("erDiagram\n");

    private Mermaid() {}

    static String of(Picture picture) {
        Mermaid mermaid = new Mermaid();
        picture.boxes().forEach(mermaid::box);
        picture.arrows().forEach(mermaid::arrow);
        return mermaid.text.toString();
    }

    private void box(Box box) {
        text.append("  ").append(entity(box.name())).append(" {\n");
        if (box.mark() == Mark.ADDED
                || box.mark() == Mark.REMOVED
                || !box.note().isEmpty()) {
            String words = box.note().isEmpty() ? box.mark().word() : box.mark().word() + ": " + box.note();
            text.append("    table _ \"").append(quoted(words)).append("\"\n");
        }
        for (Box.Row row : box.rows()) {
            text.append("    ").append(word(row.type())).append(' ').append(word(row.name()));
            if (row.key()) {
                text.append(" PK");
            }
            if (row.mark().isChange() && box.mark() == Mark.CHANGED) {
                String words =
                        row.note().isEmpty() ? row.mark().word() : row.mark().word() + ": " + row.note();
                text.append(" \"").append(quoted(words)).append('"');
            }
            text.append('\n');
        }
        text.append("  }\n");
    }

    private void arrow(Picture.Arrow arrow) {
        String columns = String.join(", ", arrow.columns());
        String label = arrow.mark().isChange() ? columns + " (" + arrow.mark().word() + ")" : columns;
        text.append("  ")
                .append(entity(arrow.to()))
                .append(" ||--o{ ")
                .append(entity(arrow.from()))
                .append(" : \"")
                .append(quoted(label))
                .append("\"\n");
    }

    private static String entity(String name) {
        return '"' + quoted(name) + '"';
    }

    /** Without what would end a quoted text, or the block in which it stands. */
    private static String quoted(String text) {
        return text.replaceAll("[\"%\\\\`<>\\p{Cntrl}]", "_");
    }

    /** A type or a name as one word; Mermaid knows no other. */
    private static String word(String text) {
        String word = text.replaceAll("[^\\p{IsAlphabetic}0-9_()-]+", "_").replaceAll("_+$", "");
        return word.isEmpty() || !Character.isLetter(word.charAt(0)) ? "_" + word : word;
    }
}
