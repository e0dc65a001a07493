package dev.tidemark.sql.sqlite;

import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment before the first statement of a rebuild: for the engine, which looks at the live table before it goes, and for
 * a person who runs a script.
 *
 * @param columns those that the revisions know, as {@link dev.tidemark.schema.Schema} writes names
 * @param gone those of them that the new table has not
 */
record SqliteMark(String table, List<String> columns, List<String> gone) {
    /** Before the DROP TABLE of a rebuild, which loses nothing. */
    static final String ROWS_ARE_KEPT = "/* its rows are in the new one */ ";

    /** Follows the RENAME TO of a rebuild: the table is there again. */
    static final String RENAMED = "pragma legacy_alter_table = off";

    private static final String WORDS = "-- the table is made anew: ";
    private static final Pattern LINE =
            Pattern.compile("\\Q" + WORDS + "\\E(.*) \\((.*)\\)(?: without (.*))?\\n(?s:.*)");
    private static final Pattern COLUMN = Pattern.compile("'((?:[^']|'')*)'");

    /** What the statement says, or null where it begins no rebuild. */
    static @Nullable SqliteMark of(String sql) {
        Matcher line = LINE.matcher(sql);
        if (!line.matches()) {
            return null;
        }
        return new SqliteMark(line.group(1), names(line.group(2)), names(line.group(3)));
    }

    private static List<String> names(@Nullable String literals) {
        List<String> names = new ArrayList<>();
        Matcher name = COLUMN.matcher(literals == null ? "" : literals);
        while (name.find()) {
            names.add(name.group(1).replace("''", "'"));
        }
        return names;
    }

    @Override
    public String toString() {
        String without = gone.isEmpty() ? "" : " without " + Names.literals(gone);
        return WORDS + table + " (" + Names.literals(columns) + ")" + without + "\n"
                + "-- its triggers go with the old one: the engine creates them again, a script does not\n";
    }
}
