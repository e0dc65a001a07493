package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A model as SQLite can have it. What Hibernate's own dialect leaves out there, foreign keys and most unique keys, may be
 * missing, as it is where Hibernate made the tables.
 */
final class SqliteModel {
    private final Schema live;

    SqliteModel(Schema live) {
        this.live = live;
    }

    Schema of(Schema model) {
        Schema result = model;
        for (Table table : model.tables().values()) {
            result = SqliteCatalog.isSequence(table)
                    ? result.withoutTable(table.name()).with(new Sequence(table.name(), 1, 1))
                    : result.with(table(table));
        }
        // A table holds the next number; what it steps by is the application's.
        for (Sequence sequence : result.sequences().values()) {
            result = result.with(new Sequence(sequence.name(), 1, 1));
        }
        return result;
    }

    private Table table(Table table) {
        Table result = table;
        for (Column column : table.columns().values()) {
            boolean numbered = SqliteSpelling.isNumbered(table, column);
            result = result.with(numbered ? column.withType(ColumnType.integer()) : column.withIdentity(false));
        }
        Table there = live(table.name());
        for (ForeignKey key : table.foreignKeys().values()) {
            if (there != null
                    && there.foreignKeys().values().stream()
                            .noneMatch(found -> areOne(
                                    found.columns().toString(), key.columns().toString()))) {
                result = result.withForeignKeys(Table.without(result.foreignKeys(), key.name()));
            }
        }
        for (UniqueKey key : table.uniques().values()) {
            if (there != null
                    && there.uniques().values().stream()
                            .noneMatch(found -> areOne(
                                    found.columns().toString(), key.columns().toString()))) {
                result = result.withUniques(Table.without(result.uniques(), key.name()));
            }
        }
        return result;
    }

    private @Nullable Table live(String name) {
        return live.tables().values().stream()
                .filter(table -> areOne(table.name(), name))
                .findFirst()
                .orElse(null);
    }

    private static boolean areOne(String name, String other) {
        return neutral(name).equals(neutral(other));
    }

    private static String neutral(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
