package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a database writes names, types and the few functions that statements and questions to the rows need. */
public abstract class Spelling {
    private static final Pattern QUOTED_OR_LITERAL = Pattern.compile("'[^']*'|`[^`]+`");

    /** What holds any number that a text of a column is likely to be. */
    private static final ColumnType WIDE = ColumnType.decimal(65, 30);

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

    /** How many characters the column's text has, without the blanks that fill a CHAR up. */
    protected String lengthOf(Column text) {
        String name = quote(text.name());
        Kind kind = text.type().kind();
        return length(kind == Kind.CHAR || kind == Kind.NCHAR ? "rtrim(" + name + ")" : name);
    }

    /** How many bytes the value has. */
    protected String bytes(String expression) {
        return "octet_length(" + expression + ")";
    }

    /** The value as one of the type, cut or rounded where it must be. */
    protected String as(String expression, ColumnType type) {
        return "cast(" + expression + " as " + type(type) + ")";
    }

    /** The new values of a column whose type changes, where the database's own cast would not do; else null. */
    protected @Nullable String conversion(Column before, Column after) {
        return Conversions.of(before, after, this);
    }

    /** That the column's date or time has more to it than the new type keeps; null where the database keeps it all the same. */
    protected @Nullable String cut(Column before, ColumnType after) {
        String name = quote(before.name());
        return name + " <> " + as(as(name, after), before.type());
    }

    /** That the column's date or time would be another in another time zone of the session; null where none is asked. */
    protected @Nullable String shifted(Column before, ColumnType after) {
        return null;
    }

    /** That the number, one of the two being of floating point, is not the same after it has been one of the new type. */
    protected @Nullable String isInexact(String number, ColumnType before, ColumnType after) {
        return number + " <> " + as(as(number, after), before);
    }

    /** That the number in a text has more digits than the new type keeps; null where the database keeps them. */
    protected @Nullable String roundedText(String text, ColumnType after) {
        return as(text, WIDE) + " <> " + as(text, after);
    }

    /** How many binary digits the database keeps of a number of floating point. */
    protected int binaryDigits(ColumnType type) {
        return NumberNarrowing.binaryDigits(type);
    }

    /** What follows SELECT where there are about as many groups as rows; empty where the database finds its way by itself. */
    protected String ofManyGroups() {
        return "";
    }

    /** How many rows one INSERT may hold. */
    protected int mostRows() {
        return Integer.MAX_VALUE;
    }
}
