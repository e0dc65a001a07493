package dev.tidemark.sql.mysql;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.ForeignKey.OnDelete;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.ImportedKeys;
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The live schema of a MySQL or MariaDB connection: that of its database. */
final class MySqlCatalog extends Catalog {
    private static final Pattern MADE_UP = Pattern.compile("(?i)fk_?[0-9a-z]{20,}");

    private static final String MARIADB_CHECKS = "select table_name as name, constraint_name as label, check_clause as"
            + " clause, level from information_schema.check_constraints where constraint_schema = database()";

    private static final String MYSQL_CHECKS =
            "select t.table_name as name, t.constraint_name as label, c.check_clause as"
                    + " clause, 'Table' as level from information_schema.check_constraints c join"
                    + " information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                    + " and t.constraint_name = c.constraint_name where c.constraint_schema = database()";

    private final boolean mariaDb;
    private final Set<String> words;

    /** Foreign keys by table, as the server names both: an index of such a name is the key's own. */
    private final Map<String, Map<String, ForeignKey>> foreignKeys = new LinkedHashMap<>();

    MySqlCatalog(Connection connection, boolean mariaDb) {
        super(connection);
        this.mariaDb = mariaDb;
        this.words = mariaDb ? MySqlWords.MARIADB : MySqlWords.MYSQL;
    }

    @Override
    protected Schema read() throws SQLException {
        each(
                "select table_name as name, table_comment as remarks from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'",
                row -> table(name(row.getString("name")), said(row.getString("remarks"))));
        readColumns();
        readForeignKeys();
        readIndexes();
        each(mariaDb ? MARIADB_CHECKS : MYSQL_CHECKS, this::readCheck);
        if (mariaDb) {
            readSequences();
        }
        each(
                "select table_name as name, view_definition as query from information_schema.views"
                        + " where table_schema = database()",
                row -> view(name(row.getString("name")), row.getString("query")));
        return schema();
    }

    private void readColumns() throws SQLException {
        each(
                "select table_name as name, column_name as label, column_type as type, is_nullable as nullable,"
                        + " column_default as initial, extra, generation_expression as expression, column_comment as"
                        + " remarks from information_schema.columns where table_schema = database()"
                        + " order by table_name, ordinal_position",
                row -> column(
                        name(row.getString("name")),
                        Column.of(name(row.getString("label")), ColumnType.nativeType(row.getString("type")))
                                .withNullable(row.getString("nullable").equals("YES"))
                                .withDefault(initial(row.getString("initial")))
                                .withIdentity(row.getString("extra").contains("auto_increment"))
                                .withGeneratedAs(said(row.getString("expression")))
                                .withComment(said(row.getString("remarks")))));
    }

    /** MariaDB says NULL where there is none. */
    private static @Nullable String initial(@Nullable String value) {
        return value == null || value.equals("NULL") ? null : value;
    }

    private void readForeignKeys() throws SQLException {
        each(
                "select k.table_name as name, k.constraint_name as label, k.column_name as part,"
                        + " k.referenced_table_name as target, k.referenced_column_name as target_part, r.delete_rule"
                        + " from information_schema.key_column_usage k join information_schema.referential_constraints r"
                        + " on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name"
                        + " and r.constraint_name = k.constraint_name where k.table_schema = database()"
                        + " and k.referenced_table_name is not null order by k.ordinal_position",
                row -> foreignKeys
                        .computeIfAbsent(row.getString("name"), any -> new LinkedHashMap<>())
                        .merge(row.getString("label"), part(row), ImportedKeys::joined));
        foreignKeys.forEach((table, keys) ->
                keys.values().forEach(key -> change(name(table), found -> found.with(key))));
    }

    private ForeignKey part(ResultSet row) throws SQLException {
        return new ForeignKey(
                name(row.getString("label")),
                List.of(name(row.getString("part"))),
                name(row.getString("target")),
                List.of(name(row.getString("target_part"))),
                switch (row.getString("delete_rule")) {
                    case "CASCADE" -> OnDelete.CASCADE;
                    case "SET NULL" -> OnDelete.SET_NULL;
                    case "SET DEFAULT" -> OnDelete.SET_DEFAULT;
                    default -> null;
                });
    }

    private void readIndexes() throws SQLException {
        Map<String, List<Part>> indexes = new LinkedHashMap<>();
        each(
                "select table_name as name, index_name as label, non_unique, column_name as part, collation as direction"
                        + " from information_schema.statistics where table_schema = database()"
                        + " order by table_name, index_name, seq_in_index",
                row -> indexes.computeIfAbsent(
                                row.getString("name") + "\0" + row.getString("label"), any -> new ArrayList<>())
                        .add(new Part(
                                row.getString("name"),
                                row.getString("label"),
                                !row.getBoolean("non_unique"),
                                String.valueOf(row.getString("part")),
                                "D".equals(row.getString("direction")))));
        indexes.values().forEach(this::index);
    }

    /** A column of an index. */
    private record Part(String table, String index, boolean unique, String column, boolean descends) {}

    private void index(List<Part> parts) {
        Part first = parts.get(0);
        String label = name(first.index());
        List<String> columns = parts.stream().map(part -> name(part.column())).collect(Collectors.toList());
        if (first.index().equals("PRIMARY")) {
            change(name(first.table()), table -> table.withPrimaryKey(new PrimaryKey(null, columns)));
        } else if (first.unique() && parts.stream().noneMatch(Part::descends)) {
            change(name(first.table()), table -> table.with(new UniqueKey(label, columns)));
        } else if (!isForForeignKey(first, columns)) {
            List<String> ordered = parts.stream()
                    .map(part -> name(part.column()) + (part.descends() ? " desc" : ""))
                    .toList();
            change(name(first.table()), table -> table.with(new Index(label, first.unique(), ordered)));
        }
    }

    /** The index that the server made for a key has its name, or its column's; one that a key left behind, one of Hibernate's. */
    private boolean isForForeignKey(Part first, List<String> columns) {
        Map<String, ForeignKey> keys = foreignKeys.getOrDefault(first.table(), Map.of());
        boolean isMadeUp = first.index().equals(first.column())
                || MADE_UP.matcher(first.index()).matches();
        return keys.containsKey(first.index())
                || (isMadeUp
                        && keys.values().stream().anyMatch(key -> key.columns().equals(columns)));
    }

    /** One that stands in a column's definition has the column's name, which may be an old one, so its words name it. */
    private void readCheck(ResultSet row) throws SQLException {
        String clause = row.getString("clause");
        boolean ofColumn = row.getString("level").equals("Column");
        Check check = new Check(ofColumn ? clause : name(row.getString("label")), clause);
        change(name(row.getString("name")), table -> table.with(check));
    }

    private void readSequences() throws SQLException {
        List<String> found = new ArrayList<>();
        each(
                "select table_name as name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'SEQUENCE'",
                row -> found.add(row.getString("name")));
        for (String sequence : found) {
            each(
                    "select start_value, increment from `" + sequence.replace("`", "``") + "`",
                    row -> sequence(
                            new Sequence(name(sequence), row.getLong("start_value"), row.getLong("increment"))));
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private String name(String live) {
        return Names.isPlain(live) && !words.contains(live.toLowerCase(Locale.ROOT)) ? live : "`" + live + "`";
    }
}
