package dev.tidemark.cli.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** By H2's {@code SCRIPT}: SQL, compressed. It comes over the connection, as a server's own file would lie on the server. */
record H2Script(Connection connection) implements NativeDump {
    @Override
    public String suffix() {
        return ".sql.gz";
    }

    @Override
    public void write(Path file, List<DumpTable> tables) throws IOException, SQLException {
        String some = tables.isEmpty()
                ? ""
                : " table "
                        + String.join(
                                ", ", tables.stream().map(DumpTable::quoted).toList());
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script drop" + some);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            while (lines.next()) {
                out.write(lines.getString(1));
                out.write('\n');
            }
        }
    }

    @Override
    public String wayBack(Path file) {
        return "runscript from '" + file.toString().replace("'", "''") + "' compression gzip charset 'UTF-8'";
    }
}
