package dev.tidemark.engine;

import dev.tidemark.engine.LiveName.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the last row of a baseline stores: how the database differed from the model when it was taken over, and what it calls
 * things. A line each, its parts separated by tabs.
 *
 * @param known the differences, as {@link Difference#toString} says them
 */
record BaselineText(List<String> known, LiveNames names) {
    static final BaselineText NONE = new BaselineText(List.of(), LiveNames.NONE);

    private static final String KNOWN = "differs";
    private static final String NAME = "named";

    String write() {
        StringBuilder text = new StringBuilder();
        known.forEach(line -> text.append(KNOWN).append('\t').append(line).append('\n'));
        for (LiveName name : names.names()) {
            text.append(String.join(
                            "\t", NAME, name.table(), name.name(), name.kind().name(), name.live(), name.condition()))
                    .append('\n');
        }
        return text.toString();
    }

    static BaselineText read(String text) {
        List<String> known = new ArrayList<>();
        List<LiveName> names = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 2 && parts[0].equals(KNOWN)) {
                known.add(parts[1]);
            } else if (parts.length == 6 && parts[0].equals(NAME)) {
                names.add(new LiveName(
                        parts[1],
                        parts[2],
                        StoredRow.one(Kind.class, parts[3], History.TABLE, "schema_text"),
                        parts[4],
                        parts[5]));
            }
        }
        return new BaselineText(known, new LiveNames(names));
    }
}
