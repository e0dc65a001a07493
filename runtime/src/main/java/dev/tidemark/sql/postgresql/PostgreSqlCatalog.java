package dev.tidemark.sql.postgresql;

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
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The live schema of a PostgreSQL connection. */
final class PostgreSqlCatalog extends Catalog {
    private static final Pattern MADE_UP = Pattern.compile("(?i).*_(check|key|fkey)\\d*");

    private final Set<String> keywords = new HashSet<>();

    PostgreSqlCatalog(Connection connection) {
        super(connection);
    }

    @Override
    protected Schema read() throws SQLException {
        each("select word from pg_get_keywords() where catcode <> 'U'", row -> keywords.add(row.getString("word")));
        each(
                "select relname, obj_description(oid, 'pg_class') as remarks from pg_class"
                        + " where relkind in ('r', 'p') and not relispartition"
                        + " and relnamespace = (select oid from pg_namespace where nspname = current_schema())",
                row -> table(name(row.getString("relname")), row.getString("remarks")));
        readColumns();
        readConstraints();
        readIndexes();
        readSequences();
        each(
                "select relname, pg_get_viewdef(oid) as query from pg_class"
                        + " where relkind = 'v' and relnamespace = (select oid from pg_namespace where nspname = current_schema())",
                row -> view(name(row.getString("relname")), row.getString("query")));
        return schema();
    }

    private void readColumns() throws SQLException {
        each(
                "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,"
                        + " a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid) as expression,"
                        + " col_description(c.oid, a.attnum) as remarks from pg_attribute a join pg_class c on"
                        + " c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                        + " where c.relkind in ('r', 'p') and c.relnamespace = (select oid from pg_namespace where nspname = current_schema())"
                        + " and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum",
                row -> {
                    boolean generated = !row.getString("attgenerated").isEmpty();
                    String expression = row.getString("expression");
                    column(
                            name(row.getString("relname")),
                            Column.of(name(row.getString("attname")), ColumnType.nativeType(row.getString("type")))
                                    .withNullable(!row.getBoolean("attnotnull"))
                                    .withIdentity(!row.getString("attidentity").isEmpty())
                                    .withDefault(generated ? null : expression)
                                    .withGeneratedAs(generated ? expression : null)
                                    .withComment(row.getString("remarks")));
                });
    }

    private void readConstraints() throws SQLException {
        each(
                "select c.relname, k.conname, k.contype, k.confdeltype, pg_get_constraintdef(k.oid, true) as definition,"
                        + " t.relname as target, t.relnamespace = c.relnamespace as here,"
                        + " t.relnamespace::regnamespace::text as target_schema, "
                        + columns("k.conkey", "k.conrelid") + " as columns, " + columns("k.confkey", "k.confrelid")
                        + " as targets from pg_constraint k join pg_class c on c.oid = k.conrelid"
                        + " left join pg_class t on t.oid = k.confrelid"
                        + " where c.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and k.contype in ('p', 'u', 'f', 'c')"
                        // A key that refers to a partitioned table has others below it, one for each partition.
                        + " and k.conparentid = 0",
                this::readConstraint);
    }

    private void readConstraint(ResultSet row) throws SQLException {
        String table = name(row.getString("relname"));
        String definition = row.getString("definition");
        String live = row.getString("conname");
        String name = constraintName(MADE_UP.matcher(live).matches(), definition, name(live));
        List<String> columns = names(texts(row, "columns"));
        switch (row.getString("contype")) {
            case "p" -> change(table, found -> found.withPrimaryKey(new PrimaryKey(null, columns)));
            case "u" -> change(table, found -> found.with(new UniqueKey(name, columns)));
            case "c" -> change(table, found -> found.with(new Check(name, definition)));
            default -> {
                String target = name(row.getString("target"));
                ForeignKey key = new ForeignKey(
                        name,
                        columns,
                        row.getBoolean("here") ? target : row.getString("target_schema") + "." + target,
                        names(texts(row, "targets")),
                        onDelete(row.getString("confdeltype")));
                change(table, found -> found.with(key));
            }
        }
    }

    private void readIndexes() throws SQLException {
        each(
                "select c.relname, i.relname as index, x.indisunique, array(select coalesce(quote_ident(a.attname),"
                        + " pg_get_indexdef(x.indexrelid, n, true)) from generate_series(1, x.indnkeyatts::int) n"
                        + " left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[n - 1]"
                        + " and a.attnum <> 0 order by n) as columns, array(select x.indoption[n - 1] & 1"
                        + " from generate_series(1, x.indnkeyatts::int) n order by n) as orders"
                        + " from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid"
                        + " where c.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and not exists (select 1 from"
                        + " pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))",
                row -> {
                    List<String> columns = texts(row, "columns");
                    List<String> orders = texts(row, "orders");
                    List<String> ordered = IntStream.range(0, columns.size())
                            .mapToObj(i -> columns.get(i).replace('"', '`')
                                    + (orders.get(i).equals("1") ? " desc" : ""))
                            .toList();
                    Index index = new Index(name(row.getString("index")), row.getBoolean("indisunique"), ordered);
                    change(name(row.getString("relname")), table -> table.with(index));
                });
    }

    private void readSequences() throws SQLException {
        each(
                "select c.relname, s.seqstart, s.seqincrement from pg_sequence s join pg_class c on c.oid = s.seqrelid"
                        + " where c.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and not exists (select 1 from pg_depend d"
                        + " where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'a')"
                        + " and d.refclassid = 'pg_class'::regclass)",
                row -> sequence(new Sequence(
                        name(row.getString("relname")), row.getLong("seqstart"), row.getLong("seqincrement"))));
    }

    private static String columns(String numbers, String table) {
        return "array(select a.attname::text from unnest(" + numbers + ") with ordinality n(number, place)"
                + " join pg_attribute a on a.attrelid = " + table + " and a.attnum = n.number order by n.place)";
    }

    private static @Nullable OnDelete onDelete(String rule) {
        return switch (rule) {
            case "c" -> OnDelete.CASCADE;
            case "n" -> OnDelete.SET_NULL;
            case "d" -> OnDelete.SET_DEFAULT;
            case "r" -> OnDelete.RESTRICT;
            default -> null;
        };
    }

    private List<String> names(List<String> live) {
        return live.stream().map(this::name).toList();
    }

    private String name(String live) {
        boolean plain = Names.isPlain(live) && live.equals(live.toLowerCase(Locale.ROOT)) && !keywords.contains(live);
        return plain ? live : "`" + live + "`";
    }
}
