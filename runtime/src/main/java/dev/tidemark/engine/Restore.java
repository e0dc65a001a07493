package dev.tidemark.engine;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.BackupReader;
import dev.tidemark.backup.Contents;
import dev.tidemark.backup.Paired;
import dev.tidemark.backup.RowsIn;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a backup into the tables of a database: all of them, or, whatever fails, none. The whole file is proved
 * before the first row.
 */
final class Restore {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;
    private final Path file;
    private final @Nullable BackupKey key;

    Restore(Settings settings, Connection connection, Dialect dialect, Path file, @Nullable BackupKey key) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
        this.values = TableBackup.values(dialect);
        this.file = file;
        this.key = key;
    }

    /**
     * Restores.
     *
     * @param names of the tables; none: all
     * @param replace whether rows that are there go
     */
    Restored run(List<String> names, boolean replace) throws SQLException {
        try {
            Contents contents = Contents.of(file, key);
            Destination destination = Destination.of(connection, dialect, contents, names);
            try (AutoCommit transaction = new AutoCommit(connection);
                    Lock lock = Lock.on(connection, dialect, settings)) {
                transaction.off();
                lock.hold();
                if (!replace) {
                    destination.refuseRows(connection);
                }
                Audit.create(connection, dialect);
                connection.commit();
                return audited(contents, destination, replace);
            }
        } catch (IOException unreadable) {
            throw new TidemarkException(
                    new Problem(
                            Code.BACKUP_DAMAGED,
                            file.toString(),
                            "The file cannot be read: " + unreadable.getMessage() + ". Nothing was restored."),
                    unreadable);
        }
    }

    /** A restore that fails is in the audit too; that it cannot be written there does not hide why. */
    private Restored audited(Contents contents, Destination destination, boolean replace)
            throws SQLException, IOException {
        Audit audit = new Audit(settings, connection);
        String name = String.valueOf(file.getFileName());
        int tables = destination.tables().size();
        Instant begin = Clock.systemUTC().instant();
        long start = System.nanoTime();
        try {
            return run(
                    contents,
                    destination,
                    replace,
                    () -> audit.act("restore", name, tables, begin, Duration.ofNanos(System.nanoTime() - start), null));
        } catch (SQLException | IOException | RuntimeException failed) {
            try {
                connection.rollback();
                audit.act("restore", name, tables, begin, Duration.ofNanos(System.nanoTime() - start), failed);
                connection.commit();
            } catch (SQLException gone) {
                failed.addSuppressed(gone);
            }
            throw failed;
        }
    }

    /** What is written in the transaction of the rows. */
    private interface Note {
        void write() throws SQLException;
    }

    private Restored run(Contents contents, Destination destination, boolean replace, Note audit)
            throws SQLException, IOException {
        KeysAside keys = KeysAside.of(connection, dialect, values, destination.tables(), replace);
        keys.begin();
        Map<String, Long> restored = new LinkedHashMap<>();
        try {
            List<Paired> backwards = new ArrayList<>(destination.tables());
            Collections.reverse(backwards);
            if (replace) {
                for (Paired table : backwards) {
                    execute("delete from " + dialect.quote(table.live().name()));
                }
            }
            NextNumbers numbers = new NextNumbers(connection, dialect, values);
            try (BackupReader reader = new BackupReader(file, key, true)) {
                RowsIn in = new RowsIn(connection, dialect, values);
                for (Table said = reader.nextTable(); said != null; said = reader.nextTable()) {
                    Paired table = destination.of(said);
                    if (table == null) {
                        skip(reader);
                        continue;
                    }
                    restored.put(said.name(), in.insert(table, reader));
                    numbers.add(table, reader.numbers());
                }
                numbers.addSequences(contents.header().schema(), reader.numbers());
            }
            keys.proveAndEnd();
            audit.write();
            if (dialect.transactionalDdl()) {
                numbers.set();
                connection.commit();
            } else {
                connection.commit();
                numbers.set();
                connection.commit();
            }
        } catch (SQLException refused) {
            connection.rollback();
            throw new TidemarkException(
                    new Problem(
                            Code.RESTORE_FAILED,
                            file.toString(),
                            "The database refuses: "
                                    + String.valueOf(refused.getMessage()).strip() + ". No row was changed."),
                    refused);
        } catch (IOException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            keys.close();
        }
        JournaledRun.makeDurable(connection, dialect);
        return new Restored(restored);
    }

    private static void skip(BackupReader reader) throws IOException {
        for (@Nullable Object[] row = reader.nextRow(); row != null; row = reader.nextRow()) {
            BackupReader.close(row);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
