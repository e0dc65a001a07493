package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A live schema being read. What the database named by itself gets its content for a name, as two databases of one schema
 * may have made up two names.
 */
public abstract class Catalog {
    private static final String OWN = "tidemark_";

    private final Connection connection;
    private final Map<String, Table> tables = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private boolean asNamed;

    protected Catalog(Connection connection) {
        this.connection = connection;
    }

    protected abstract Schema read() throws SQLException;

    /** Names that the database made up are read too. */
    final Catalog asNamed() {
        asNamed = true;
        return this;
    }

    /** What a constraint is called; its content where the database made its name up. */
    protected final String constraintName(boolean madeUp, String content, String name) {
        return madeUp && !asNamed ? content : name;
    }

    /** Reads one row. */
    protected interface Row {
        void read(ResultSet row) throws SQLException;
    }

    protected final void each(String sql, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                row.read(rows);
            }
        }
    }

    protected final Schema schema() {
        Schema schema = Schema.of(tables.values(), sequences);
        for (View view : views) {
            schema = schema.with(view);
        }
        return schema;
    }

    protected final void table(String name, @Nullable String comment) {
        if (!isOwn(name)) {
            tables.put(name, Table.named(name).withComment(comment));
        }
    }

    protected final void view(String name, String query) {
        views.add(new View(name, query, null));
    }

    protected final void column(String table, Column column) {
        change(table, found -> found.with(column));
    }

    protected final void sequence(Sequence sequence) {
        if (!isOwn(sequence.name())) {
            sequences.add(sequence);
        }
    }

    /** Changes the table; what belongs to no table that is read (a view, one of our own) is passed over. */
    protected final void change(String table, UnaryOperator<Table> change) {
        Table found = tables.get(table);
        if (found != null) {
            tables.put(table, change.apply(found));
        }
    }

    /** The texts of an SQL array. */
    protected static List<String> texts(ResultSet row, String column) throws SQLException {
        Object[] elements = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(elements).map(String::valueOf).toList();
    }

    private static boolean isOwn(String name) {
        return Names.bare(name).toLowerCase(Locale.ROOT).startsWith(OWN);
    }
}
