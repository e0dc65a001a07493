package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a database writes names, types and the few functions that statements and questions to the rows need. */
abstract class Spelling {
    /** The name that options and variants use. */
    final String database;

    Spelling(String database) {
        this.database = database;
    }

    abstract String type(ColumnType type);

    /** The name for SQL: plain parts as they are, parts in backticks in the database's own quotes. */
    String quote(String name) {
        return Names.quote(name);
    }

    final String quote(Collection<String> names) {
        return names.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** The value as text, whole. */
    String asText(String expression) {
        return "cast(" + expression + " as varchar)";
    }

    /** How many characters the text has. */
    String length(String expression) {
        return "char_length(" + expression + ")";
    }
}
