package dev.tidemark.engine;

import dev.tidemark.backup.BackupWriter;
import dev.tidemark.backup.Backups;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The backup of what moves may destroy, before the first of them, where the settings ask for one. */
final class BackupFirst {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;

    BackupFirst(Settings settings, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Writes the touched tables that hold rows, and lets old backups go.
     *
     * @return the file, or null where there was nothing to write
     */
    @Nullable
    Path write(List<Move> moves, List<HistoryEntry> rows) throws SQLException {
        Backups backups = settings.backups();
        TouchedTables touched = backups == null ? null : TouchedTables.of(moves);
        if (backups == null || touched == null || touched.isEmpty()) {
            return null;
        }
        TableBackup backup =
                new TableBackup(connection, dialect, moves.get(0).before().get());
        List<Table> tables = new ArrayList<>();
        for (Table table : touched.all() ? backup.all() : backup.present(touched.names())) {
            if (holdsRows(table)) {
                tables.add(table);
            }
        }
        if (tables.isEmpty()) {
            return null;
        }
        Instant now = Clock.systemUTC().instant();
        String reason = moves.get(0).step().toString();
        Path file = backups.newFile(now, reason);
        backup.write(file, tables, reason, settings.app(), HistoryEntry.heads(rows), backups.key());
        String text = "wrote " + tables.stream().map(Table::name).toList() + " to " + file;
        settings.listener()
                .accept(new Event(Event.Kind.BACKED_UP, moves.get(0).step().revision(), text));
        try {
            for (Path gone : backups.prune(now)) {
                settings.listener()
                        .accept(new Event(Event.Kind.BACKED_UP, "", "deleted " + gone + ", which is not to be kept"));
            }
        } catch (IOException unreadable) {
            throw BackupWriter.failed(backups.directory().toString(), unreadable);
        }
        return file;
    }

    private boolean holdsRows(Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (ResultSet row = statement.executeQuery("select 1 from " + dialect.quote(table.name()))) {
                return row.next();
            }
        }
    }
}
