package dev.tidemark.schema;

/**
 * A CHECK constraint: its name and its condition in SQL. White space outside quotes counts as one blank, so that a
 * condition broken over other lines is no other condition.
 */
public record Check(String name, String condition) {
    public Check {
        condition = inOneLine(condition);
    }

    private static String inOneLine(String condition) {
        StringBuilder line = new StringBuilder();
        char quote = 0;
        for (char c : condition.strip().toCharArray()) {
            if (quote == 0 && Character.isWhitespace(c)) {
                if (line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
                continue;
            }
            if (quote == 0 && (c == '\'' || c == '"' || c == '`')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            line.append(c);
        }
        return line.toString();
    }

    public Check withName(String newName) {
        return new Check(newName, condition);
    }
}
