package dev.tidemark.sql.standard;

import dev.tidemark.schema.ColumnType;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a database writes names, types and the few functions that statements and questions to the rows need. */
public abstract class Spelling {
    private static final Pattern QUOTED_OR_LITERAL = Pattern.compile("'[^']*'|`[^`]+`");

    /** The name that options and variants use. */
    public final String database;

    final Literals literals;
    final Set<Lexicon> lexicon;

    /**
     * Of these parts.
     *
     * @param literals how it writes values
     * @param lexicon how it reads the text of SQL, where not as the standard says
     */
    protected Spelling(String database, Literals literals, Set<Lexicon> lexicon) {
        this.database = database;
        this.literals = literals;
        this.lexicon = lexicon;
    }

    public abstract String type(ColumnType type);

    /** The name for SQL: plain parts as they are, parts in backticks in the database's own quotes. */
    public String quote(String name) {
        return Names.quote(name);
    }

    /** The text as a literal, as the database reads it. */
    public final String literal(String text) {
        return literals.text(text);
    }

    public final String literals(Collection<String> texts) {
        return texts.stream().map(this::literal).collect(Collectors.joining(", "));
    }

    public final String quote(Collection<String> names) {
        return names.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** SQL in which names may stand in backticks, with the database's own quotes; literals stay as they are. */
    protected final String expression(String sql) {
        return QUOTED_OR_LITERAL
                .matcher(sql)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group().startsWith("`") ? quote(found.group()) : found.group()));
    }

    /** The value as text, whole. */
    protected String asText(String expression) {
        return "cast(" + expression + " as varchar)";
    }

    /** Whether rows without a value may share a unique index. */
    protected boolean indexesTellNullsApart() {
        return true;
    }

    /** The number with so many digits after the point. */
    protected String rounded(String number, int scale) {
        return "round(" + number + ", " + scale + ")";
    }

    /** How many characters the text has. */
    protected String length(String expression) {
        return "char_length(" + expression + ")";
    }

    /** How many rows one INSERT may hold. */
    protected int mostRows() {
        return Integer.MAX_VALUE;
    }
}
