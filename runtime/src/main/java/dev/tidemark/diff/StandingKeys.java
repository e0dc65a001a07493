package dev.tidemark.diff;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which keys stand from one schema to another, so that foreign keys need not step back while their targets change. */
final class StandingKeys {
    private final Schema was;
    private final Schema after;

    /** @param was with the new names of what is renamed */
    StandingKeys(Schema was, Schema after) {
        this.was = was;
        this.after = after;
    }

    /** Whether the foreign key of a table is the same afterwards, its columns' types and the key that it points at too. */
    boolean stands(String table, ForeignKey key) {
        Table now = after.table(table);
        return now != null
                && key.equals(now.foreignKeys().get(key.name()))
                && !retyped(was.table(table), now, key.columns().stream())
                && targetStands(key);
    }

    private boolean targetStands(ForeignKey key) {
        Table old = was.table(key.targetTable());
        Table now = after.table(key.targetTable());
        if (old == null || now == null) {
            return true;
        }
        PrimaryKey primary = old.primaryKey();
        boolean keyStays = (primary != null && primary.columns().equals(key.targetColumns()))
                ? primary.equals(now.primaryKey())
                : old.uniques().values().stream()
                        .filter(unique -> unique.columns().equals(key.targetColumns()))
                        .allMatch(unique -> unique.equals(now.uniques().get(unique.name())));
        return keyStays && !retyped(old, now, key.targetColumns().stream());
    }

    /** Whether the table has, before anything changes, every key that it will have: a foreign key can point at it at once. */
    boolean isSettled(String table) {
        Table old = was.table(table);
        Table now = after.table(table);
        return old != null
                && now != null
                && !old.retired()
                && Objects.equals(old.primaryKey(), now.primaryKey())
                && old.uniques().equals(now.uniques())
                && !retyped(old, now, keyColumns(old));
    }

    private static Stream<String> keyColumns(Table table) {
        PrimaryKey primary = table.primaryKey();
        return Stream.concat(
                primary == null ? Stream.of() : primary.columns().stream(),
                table.uniques().values().stream().flatMap(unique -> unique.columns().stream()));
    }

    private static boolean retyped(@Nullable Table old, Table now, Stream<String> columns) {
        return columns.anyMatch(name -> {
            Column before = old == null ? null : old.column(name);
            Column then = now.column(name);
            return before == null || then == null || !before.type().equals(then.type());
        });
    }
}
