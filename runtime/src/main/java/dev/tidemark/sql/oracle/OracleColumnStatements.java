package dev.tidemark.sql.oracle;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Families;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.ReplacingStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statements for columns in Oracle's SQL. */
abstract class OracleColumnStatements extends ReplacingStatements {
    private static final Set<Kind> LARGE_TEXTS = EnumSet.of(Kind.TEXT, Kind.NTEXT, Kind.CLOB, Kind.NCLOB);
    private static final Set<Kind> WHOLE =
            EnumSet.of(Kind.BOOLEAN, Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);

    OracleColumnStatements(Supplier<Schema> schema) {
        super("oracle", new OracleLiterals(), Set.of(), schema);
    }

    @Override
    public String type(ColumnType type) {
        return OracleTypes.of(type);
    }

    @Override
    protected String type(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate " + column.collation());
    }

    /** No plain name begins with an underscore there. */
    @Override
    public String quote(String name) {
        return Names.quote(name, part -> part.startsWith("_"));
    }

    @Override
    protected String asText(String expression) {
        return "to_char(" + expression + ")";
    }

    @Override
    protected String length(String expression) {
        return "length(" + expression + ")";
    }

    @Override
    protected int mostRows() {
        return 1;
    }

    @Override
    protected String addColumn(String table) {
        return alterTable(table) + "add ";
    }

    @Override
    protected String generated(String expression) {
        return "generated always as (" + expression + ")";
    }

    @Override
    protected @Nullable String valuesCheck(Column column) {
        String name = quote(column.name());
        return switch (column.type().kind()) {
            case BOOLEAN -> "(" + name + " in (0,1))";
            case JSON -> "(" + name + " is json)";
            default -> super.valuesCheck(column);
        };
    }

    private String modify(String table, Column column, String what) {
        return alterTable(table) + "modify " + quote(column.name()) + " " + what;
    }

    @Override
    protected String setDefault(String table, Column column) {
        return modify(table, column, "default " + column.defaultValue());
    }

    @Override
    protected String dropDefault(String table, Column column) {
        return modify(table, column, "default null");
    }

    @Override
    protected String setNotNull(String table, Column column) {
        return modify(table, column, "not null");
    }

    @Override
    protected String dropNotNull(String table, Column column) {
        return modify(table, column, "null");
    }

    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        return List.of(modify(table, after, type(after)));
    }

    /** The check has a name that the server made up, so it is looked up. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        String drop = alterTable(table) + "drop constraint \"";
        return "begin for k in (select c.constraint_name from user_constraints c join user_cons_columns u on"
                + " u.constraint_name = c.constraint_name where c.constraint_type = 'C' and c.generated = 'GENERATED NAME'"
                + " and c.search_condition_vc not like '%IS NOT NULL' and c.table_name = " + folded(Names.last(table))
                + " and u.column_name = " + folded(column.name()) + ") loop execute immediate " + Names.literal(drop)
                + " || k.constraint_name || '\"'; end loop; end;";
    }

    /** A longer text, a number of more digits: what Oracle does where rows are. */
    @Override
    protected boolean isInPlace(Column before, Column after) {
        ColumnType from = before.type();
        ColumnType to = after.type();
        if (WHOLE.contains(from.kind()) && WHOLE.contains(to.kind())) {
            return from.kind().compareTo(to.kind()) < 0;
        }
        return from.kind() == to.kind()
                && switch (from.kind()) {
                    case VARCHAR, NVARCHAR, ENUM ->
                        from.length() < to.length() && !type(to).equals("clob") && !type(to).equals("nclob");
                    case DECIMAL ->
                        from.scale() <= to.scale() && from.precision() - from.scale() <= to.precision() - to.scale();
                    case TIMESTAMP, TIMESTAMP_TZ -> from.precision() < to.precision();
                    default -> false;
                };
    }

    @Override
    public List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        boolean becomesNotNull = before.nullable() && !after.nullable();
        String conversion = backfill == null || becomesNotNull ? conversion(before, after) : backfill;
        boolean isKept = (before.identity() || !after.identity())
                && Objects.equals(before.generatedAs(), after.generatedAs())
                && (type(before).equals(type(after)) || (isInPlace(before, after) && conversion == null));
        return isKept ? altered(table, before, after, backfill) : replaced(table, before, after, backfill);
    }

    /** One that numbers the rows says it by that. */
    @Override
    protected boolean isNotNull(Column column) {
        return column.identity();
    }

    /** They are compiled anew when they are next read. */
    @Override
    protected boolean viewsHinder() {
        return false;
    }

    @Override
    protected String cast(Column before, Column after) {
        String name = quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        boolean toText = Families.TEXTS.contains(to) || LARGE_TEXTS.contains(to);
        if (Conversions.areStrangers(from, to)) {
            return "null";
        }
        if (from == Kind.BOOLEAN && toText) {
            return "case " + name + " when 1 then 'true' when 0 then 'false' end";
        }
        if (to == Kind.BOOLEAN && from != Kind.BOOLEAN) {
            return Families.TEXTS.contains(from)
                    ? "case lower(" + name + ") when 'true' then 1 when 'false' then 0 end"
                    : "case when " + name + " <> 0 then 1 when " + name + " = 0 then 0 end";
        }
        if (from == Kind.DATE && toText) {
            return "to_char(" + name + ", 'YYYY-MM-DD')";
        }
        if (from == Kind.TIMESTAMP && toText) {
            return "to_char(" + name + ", 'YYYY-MM-DD HH24:MI:SS.FF')";
        }
        if (LARGE_TEXTS.contains(to)) {
            return "to_clob(" + name + ")";
        }
        if (Families.TEXTS.contains(to)) {
            return Families.TEXTS.contains(from) ? name : asText(name);
        }
        return from == Kind.UUID || to == Kind.UUID ? name : "cast(" + name + " as " + type(after.type()) + ")";
    }

    @Override
    protected List<String> restore(String table, Column column, @Nullable String backfill) {
        if (!column.identity()) {
            return super.restore(table, column, backfill);
        }
        Column loose = column.withNullable(true).withIdentity(false);
        List<String> statements = new ArrayList<>();
        statements.add(numberRows(table, column));
        statements.addAll(replaced(table, loose.withNullable(false), column, null));
        return statements;
    }

    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "update " + quote(table) + " set " + name + " = (select coalesce(max(" + name + "), 0) from "
                + quote(table) + ") + rownum where " + name + " is null";
    }

    @Override
    protected String comment(@Nullable String comment) {
        return Names.literal(comment == null ? "" : comment);
    }

    /** A part of a name as the catalog has it, as a literal. */
    static String folded(String part) {
        boolean folds = Names.isPlain(part) && !part.startsWith("_");
        return Names.literal(folds ? part.toUpperCase(Locale.ROOT) : Names.bare(part));
    }
}
