package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names and texts of a mapping that no database stores, or no class file holds. */
final class Unwritable {
    /** Of one constant's modified UTF-8, in bytes (Java Virtual Machine Specification, 4.4.7). */
    private static final int LONGEST = 65_535;

    private Unwritable() {}

    /**
     * Refuses a schema that has such a text.
     *
     * @throws TidemarkException MAPPING_REFUSED
     */
    static void check(Schema schema) {
        schema.tables().values().forEach(Unwritable::check);
        schema.sequences().keySet().forEach(name -> check(name, "name of a sequence", ""));
        for (View view : schema.views().values()) {
            String place = Objects.requireNonNullElse(view.entity(), "");
            check(view.name(), "name of a view", place);
            check(view.query(), "query of the view " + view.name(), place);
        }
    }

    private static void check(Table table) {
        String place = Objects.requireNonNullElse(table.entity(), "");
        String of = " of the table " + table.name();
        check(table.name(), "name of a table", place);
        check(table.comment(), "comment" + of, place);
        for (Column column : table.columns().values()) {
            check(column, Objects.requireNonNullElse(column.member(), place));
        }
        table.uniques().keySet().forEach(name -> check(name, "name of a unique key" + of, place));
        table.foreignKeys().keySet().forEach(name -> check(name, "name of a foreign key" + of, place));
        table.indexes().values().forEach(index -> {
            check(index.name(), "name of an index" + of, place);
            index.columns().forEach(column -> check(column, "index " + index.name() + of, place));
        });
        table.checks().values().forEach(each -> {
            check(each.name(), "name of a check" + of, place);
            check(each.condition(), "check " + each.name() + of, place);
        });
    }

    private static void check(Column column, String place) {
        String of = " of the column " + column.name();
        check(column.name(), "name of a column", place);
        check(column.comment(), "comment" + of, place);
        check(column.defaultValue(), "default" + of, place);
        check(column.generatedAs(), "expression" + of, place);
        check(column.collation(), "collation" + of, place);
        check(column.type().name(), "type" + of, place);
        check(column.type().sql(), "type" + of, place);
        column.type().values().forEach(value -> check(value, "value" + of, place));
    }

    private static void check(@Nullable String text, String what, String place) {
        if (text == null) {
            return;
        }
        if (text.chars().anyMatch(c -> c == 0) || text.codePoints().anyMatch(Unwritable::isHalf)) {
            throw refused(
                    place,
                    "The " + what + " holds a NUL character or half of a surrogate pair, which no database stores."
                            + " Take it out.");
        }
        if (text.chars().mapToLong(Unwritable::bytes).sum() > LONGEST) {
            throw refused(
                    place,
                    "The " + what + " is longer than " + LONGEST + " bytes, and a migration class could not hold it."
                            + " Make it shorter.");
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static long bytes(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    private static TidemarkException refused(String place, String text) {
        return new TidemarkException(Code.MAPPING_REFUSED, place, text);
    }
}
