package dev.tidemark.engine;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.BackupWriter;
import dev.tidemark.backup.Header;
import dev.tidemark.backup.KeyOrder;
import dev.tidemark.backup.Paired;
import dev.tidemark.backup.RowsOut;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes tables of a live database into a backup, in the transaction that its connection is in. */
final class TableBackup {
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;
    private final Schema live;
    private final Schema model;

    /** @param model what the history leads to: the neutral names and types of what it knows */
    TableBackup(Connection connection, Dialect dialect, Schema model) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values(dialect);
        this.live = Catalog.schema(connection, dialect);
        this.model = model;
    }

    static Values values(Dialect dialect) {
        Values values = dialect.values();
        if (values == null) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    dialect.name(),
                    "Tidemark makes no backups of this database yet. Use its own tool.");
        }
        return values;
    }

    /** The live tables of these names; all where there are none. */
    List<Table> named(List<String> names) {
        List<Table> tables = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            Table table = Paired.find(live, name);
            if (table == null) {
                unknown.add(name);
            } else {
                tables.add(table);
            }
        }
        if (!unknown.isEmpty()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    String.join(", ", unknown),
                    "The database has no such table. It has: "
                            + String.join(", ", live.tables().keySet()) + ".");
        }
        return names.isEmpty() ? List.copyOf(live.tables().values()) : tables;
    }

    /** The live tables of these names, as far as they are there. */
    List<Table> present(Iterable<String> names) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String name : names) {
            Table table = Drift.isElsewhere(name) ? null : Paired.find(live, name);
            if (table != null) {
                tables.put(table.name(), table);
            }
        }
        return List.copyOf(tables.values());
    }

    List<Table> all() {
        return List.copyOf(live.tables().values());
    }

    /**
     * Writes the tables.
     *
     * @throws TidemarkException BACKUP_FAILED; then no file is left
     */
    void write(
            Path file,
            List<Table> tables,
            String reason,
            @Nullable String application,
            List<String> revisions,
            @Nullable BackupKey key) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNull(directory, "an absolute file is in a directory"));
            List<Paired> ordered = new ArrayList<>();
            Schema said = Schema.EMPTY;
            for (Table table : KeyOrder.of(tables)) {
                Table described = Paired.described(Paired.find(model, table.name()), table);
                ordered.add(Paired.of(described, table));
                said = said.with(described);
            }
            Map<String, Sequence> sequences = sequences();
            for (Map.Entry<String, Sequence> entry : sequences.entrySet()) {
                said = said.with(new Sequence(
                        entry.getKey(),
                        entry.getValue().start(),
                        entry.getValue().increment()));
            }
            Header header = new Header(
                    dialect.name(),
                    connection.getMetaData().getDatabaseProductVersion(),
                    application == null ? "" : application,
                    reason,
                    revisions,
                    said);
            try (BackupWriter writer =
                    new BackupWriter(file, header, key, Clock.systemUTC().instant())) {
                RowsOut out = new RowsOut(connection, dialect, values);
                for (Paired table : ordered) {
                    out.write(table, writer);
                }
                Map<String, Long> numbers = new LinkedHashMap<>();
                for (Map.Entry<String, Sequence> entry : sequences.entrySet()) {
                    Long next = values.nextNumber(connection, entry.getValue());
                    if (next != null) {
                        numbers.put(entry.getKey(), next);
                    }
                }
                writer.finish(numbers);
            }
        } catch (IOException | SQLException failed) {
            throw BackupWriter.failed(file.toString(), failed);
        }
    }

    /** The live sequences by the model's names. */
    private Map<String, Sequence> sequences() {
        Map<String, Sequence> sequences = new LinkedHashMap<>();
        for (Sequence sequence : live.sequences().values()) {
            String name = model.sequences().keySet().stream()
                    .filter(known -> Drift.neutral(known).equals(Drift.neutral(sequence.name())))
                    .findFirst()
                    .orElse(sequence.name());
            sequences.put(name, sequence);
        }
        return sequences;
    }
}
