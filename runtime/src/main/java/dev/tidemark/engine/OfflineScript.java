package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves as the text of a script, the rows of the history included. */
final class OfflineScript {
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();

    OfflineScript(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The script; with the history's tables where it begins at base. */
    String of(List<Move> moves, String from, String to) {
        text.append(
                "-- Tidemark, from " + from + " to " + to + ", for " + dialect.name() + ". Stop at the first error.\n");
        if (from.equals(Target.BASE)) {
            text.append("\n-- the history\n");
            History.definition(dialect).forEach(this::statement);
        }
        moves.forEach(this::move);
        return text.toString();
    }

    private void move(Move move) {
        text.append("\n-- ").append(move.step()).append('\n');
        if (dialect.transactionalDdl()) {
            dialect.opening().forEach(this::statement);
        }
        move.step()
                .leftOut()
                .forEach(step ->
                        text.append("-- left out: ").append(oneLine(step)).append('\n'));
        for (Plan.Change change : move.step().changes()) {
            change(change);
        }
        text.append('\n');
        move.deletes().forEach(id -> statement("delete from " + History.TABLE + " where revision = " + literal(id)));
        move.inserts().forEach(row -> statement(insert(row)));
        if (dialect.transactionalDdl()) {
            dialect.closing().forEach(this::statement);
        }
    }

    private void change(Plan.Change change) {
        text.append("\n-- ").append(oneLine(change.description())).append('\n');
        Operation operation = change.operation();
        if (operation instanceof Operation.Run) {
            text.append("-- This is Java code, which a script cannot run: do what it does before you go on.\n");
        }
        if (operation != null) {
            for (Dialect.Guard guard : dialect.guards(operation)) {
                text.append("-- 0 is the answer of: ")
                        .append(oneLine(guard.countSql()))
                        .append(";\n");
            }
        }
        if (change.sql().stream().anyMatch(sql -> OptionalRow.is(change, sql))) {
            text.append("-- Rows that may fail: go on after one that does.\n");
        }
        change.sql().forEach(this::statement);
    }

    private void statement(String sql) {
        text.append(dialect.inScript(sql.strip())).append('\n');
    }

    /** As the engine would write it, numbered after what is there. */
    private String insert(Move.Row row) {
        String values = Stream.of(
                        literal(row.id()),
                        literal(String.join(" ", row.parents())),
                        literal(row.checksum()),
                        literal(row.kind().name().toLowerCase(Locale.ROOT)),
                        "coalesce(max(applied_order), 0) + 1",
                        dialect.utcNow(),
                        "0",
                        dialect.currentUser(),
                        literal("sql"),
                        row.compatible() ? "1" : "0",
                        literal(row.environments().isEmpty() ? null : String.join(" ", row.environments())),
                        literal(row.downgrade()))
                .collect(Collectors.joining(",\n    ", "\n    ", ""));
        return "insert into " + History.TABLE + " (revision, parents, checksum, kind, applied_order, applied_at,"
                + " duration_ms, applied_by, app, compatible, environments, downgrade_sql)\nselect" + values + "\nfrom "
                + History.TABLE;
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
