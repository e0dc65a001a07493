package dev.tidemark.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.sample.SampleRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of every type go from each database into a file and from there into each: there they are what the literals of that
 * database say that they are. {@code -Dbackup.rows=10000} for as many.
 */
class EveryTypeTest {
    private static final int ROWS = Integer.getInteger("backup.rows", 120);

    @TempDir
    static Path directory;

    private static final Map<String, Seeded> SEEDED = new HashMap<>();

    /** A database with rows that literals gave it, what they are, and a backup of them. */
    private record Seeded(Project project, Path backup, List<String> rows) {}

    static Stream<Arguments> pairs() {
        return Arrays.stream(Empty.values())
                .flatMap(from -> Arrays.stream(Empty.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comesBack(Empty from, Empty to) throws Exception {
        boolean arrays = from == to || !(isWithoutArrays(from) || isWithoutArrays(to));
        Seeded source = seeded(from, arrays);
        DataSource target = to.database();
        source.project().on(target).upgrade();

        source.project().on(target).restore(source.backup(), null, false);

        assertThat(rows(target)).containsExactlyElementsOf(seeded(to, arrays).rows());
        // The next row is numbered after those that came back.
        Empty.run(target, "insert into everything (c_integer) values (7)");
        assertThat(Empty.values(target, "select max(id) from everything")).containsExactly(String.valueOf(ROWS + 1));
        assertThat(Empty.values(target, "select twice from everything where id > " + ROWS))
                .containsExactly("14");
    }

    /** Where Hibernate stores a Java array, serialised. */
    private static boolean isWithoutArrays(Empty database) {
        return database == Empty.DERBY || database == Empty.SQLITE;
    }

    private static Seeded seeded(Empty database, boolean arrays) throws Exception {
        String name = database + " " + arrays;
        Seeded known = SEEDED.get(name);
        if (known != null) {
            return known;
        }
        Path folder = Files.createDirectories(directory.resolve(name));
        Project project = new Project(folder).seal("1", Everything.class);
        DataSource dataSource = database.database();
        project.on(dataSource).upgrade();
        seed(dataSource, arrays);
        Contents contents = project.on(dataSource).backup(Backups.in(folder));
        assertThat(contents.rows()).containsEntry("everything", (long) ROWS);
        Seeded seeded = new Seeded(project, contents.file(), rows(dataSource));
        SEEDED.put(name, seeded);
        return seeded;
    }

    private static void seed(DataSource database, boolean arrays) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : SampleRows.inserts(Everything.schema(), Dialects.of(connection), ROWS)) {
                statement.execute(sql);
            }
            if (!arrays) {
                statement.execute("update everything set c_array = null");
            }
            connection.commit();
        }
    }

    private static List<String> rows(DataSource database) throws SQLException {
        List<String> rows = new ArrayList<>();
        Table table = Objects.requireNonNull(Everything.schema().table("everything"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Large objects are read in a transaction.
            connection.setAutoCommit(false);
            String columns = String.join(
                    ", ",
                    table.columns().keySet().stream()
                            .map(Dialects.of(connection)::quote)
                            .toList());
            try (ResultSet result = statement.executeQuery("select " + columns + " from everything order by id")) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= table.columns().size(); i++) {
                        row.add(same(result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), value(result, i)));
                    }
                    rows.add(row.toString());
                }
            }
            connection.rollback();
        }
        return rows;
    }

    /** Without what a database adds to a value: blanks and zeros to a fixed length, blanks in JSON. */
    private static String same(String column, String value) {
        return column + "="
                + switch (column) {
                    case "c_char", "c_nchar" -> value.stripTrailing();
                    case "c_binary" -> value.replaceFirst("(00|20)+$", "");
                    case "c_json", "c_array" -> value.replace(" ", "");
                    default -> value;
                };
    }

    private static String value(ResultSet result, int column) throws SQLException {
        String type = result.getMetaData().getColumnTypeName(column);
        if (type.equals("oid")) {
            Blob large = result.getBlob(column);
            return large == null ? "null" : HexFormat.of().formatHex(large.getBytes(1, (int) large.length()));
        }
        if (type.contains("BLOB") || type.contains("BINARY") || type.equals("bytea")) {
            byte[] bytes = result.getBytes(column);
            return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
        }
        return String.valueOf(result.getString(column));
    }
}
