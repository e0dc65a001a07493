package dev.tidemark.engine;

import dev.tidemark.backup.Contents;
import dev.tidemark.backup.Paired;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The live tables that a backup's rows go into, in the backup's order; known to be able to have them. */
final class Destination {
    private final Dialect dialect;
    private final String file;
    private final Map<String, Paired> tables;

    private Destination(Dialect dialect, String file, Map<String, Paired> tables) {
        this.dialect = dialect;
        this.file = file;
        this.tables = tables;
    }

    /**
     * Finds the tables.
     *
     * @param names those that are wanted; none: all that the backup has
     * @throws TidemarkException RESTORE_REFUSED, naming all that differs
     */
    static Destination of(Connection connection, Dialect dialect, Contents contents, List<String> names)
            throws SQLException {
        Schema live = dialect.introspectNamed(connection);
        Schema said = contents.header().schema();
        for (String name : names) {
            if (Paired.find(said, name) == null) {
                throw new TidemarkException(
                        Code.BAD_ARGUMENT,
                        name,
                        "The backup has no such table. It has: "
                                + String.join(", ", contents.rows().keySet()) + ".");
            }
        }
        Map<String, Paired> tables = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String name : contents.rows().keySet()) {
            boolean wanted = names.isEmpty()
                    || names.stream().anyMatch(one -> Paired.neutral(one).equals(Paired.neutral(name)));
            Table table = Objects.requireNonNull(said.table(name), "the reader knows each table");
            Table there = Paired.find(live, name);
            if (wanted && there == null) {
                wrong.add(name + ": the table is missing");
            } else if (wanted && there != null) {
                wrong.addAll(differences(table, there, dialect));
                tables.put(name, Paired.of(table, there));
            }
        }
        String file = contents.file().toString();
        if (!wrong.isEmpty()) {
            throw new TidemarkException(
                    Code.RESTORE_REFUSED,
                    file,
                    "The database is not what the backup was made of ("
                            + String.join(", ", contents.header().revisions())
                            + "): " + String.join("; ", wrong)
                            + ". Bring it to that revision first, or name the tables that fit. Nothing was restored.");
        }
        return new Destination(dialect, file, tables);
    }

    /** What hinders rows of the one to be rows of the other. */
    private static List<String> differences(Table said, Table live, Dialect dialect) {
        Table bare = Table.named(said.name()).withColumns(said.columns()).withPrimaryKey(said.primaryKey());
        for (Column column : said.columns().values()) {
            // The values of a retired column are in the backup too.
            bare = bare.with(column.withRetired(false));
        }
        Table there = Table.named(live.name()).withColumns(live.columns()).withPrimaryKey(live.primaryKey());
        return Drift.between(Schema.EMPTY.with(bare), Schema.EMPTY.with(there), dialect).stream()
                .filter(difference -> difference.what() == Difference.What.COLUMN && difference.harmful())
                .filter(difference -> !difference.message().contains("numbered"))
                .map(Difference::toString)
                .toList();
    }

    /** Those that rows go into. */
    List<Paired> tables() {
        return List.copyOf(tables.values());
    }

    /** The one that the backup's table goes into; null where it was not asked for. */
    @Nullable
    Paired of(Table said) {
        return tables.get(said.name());
    }

    /** @throws TidemarkException RESTORE_REFUSED where a table holds rows */
    void refuseRows(Connection connection) throws SQLException {
        List<String> filled = new ArrayList<>();
        for (Paired table : tables.values()) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(
                            "select count(*) from " + dialect.quote(table.live().name()))) {
                count.next();
                if (count.getLong(1) > 0) {
                    filled.add(table.said().name() + " holds " + count.getLong(1)
                            + (count.getLong(1) == 1 ? " row" : " rows"));
                }
            }
        }
        if (!filled.isEmpty()) {
            throw new TidemarkException(
                    Code.RESTORE_REFUSED,
                    file,
                    String.join(", ", filled)
                            + ". Restore into empty tables, or say that their rows may go (replace). Nothing was restored.");
        }
    }
}
