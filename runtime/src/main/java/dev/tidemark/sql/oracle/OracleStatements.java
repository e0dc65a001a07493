package dev.tidemark.sql.oracle;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Dependents;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations in Oracle's SQL. What needs the catalog is a PL/SQL block, so that a script can hold it too. */
final class OracleStatements extends OracleColumnStatements {
    OracleStatements(Supplier<Schema> schema) {
        super(schema);
    }

    /** Whether the statement, in lower case, is PL/SQL. */
    static boolean isBlock(String statement) {
        return statement.startsWith("begin ") || statement.startsWith("declare ");
    }

    @Override
    protected Operation.Visitor<List<String>> creating(Schema then) {
        return new OracleStatements(() -> then);
    }

    /** A schema is a user there, whom an administrator creates. */
    @Override
    protected List<String> createSchema(String schema) {
        return List.of();
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        throw new TidemarkException(
                Code.UNSUPPORTED_OPERATION,
                table,
                "Oracle has no statement that moves a table into another schema (" + schema
                        + "). On Oracle, begin with an empty database, or write the move as db.sql(...) steps of your own.");
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        return List.of(alterTable(table) + "drop primary key");
    }

    @Override
    protected String indexName(String table, Index index) {
        return quote(Names.beside(table, index.name()));
    }

    @Override
    protected String renameIndex(String table, String from, String to) {
        return "alter index " + quote(Names.beside(table, from)) + " rename to " + quote(Names.last(to));
    }

    @Override
    protected String onDelete(ForeignKey key, ForeignKey.OnDelete rule) {
        return switch (rule) {
            case CASCADE, SET_NULL -> super.onDelete(key, rule);
            // To let it be is what the server does unless something else is said.
            case RESTRICT -> "";
            case SET_DEFAULT ->
                throw new TidemarkException(
                        Code.UNSUPPORTED_OPERATION,
                        key.name(),
                        "Oracle has no ON DELETE SET DEFAULT. Take another rule, or a trigger written as db.sql(...).");
        };
    }

    /** Views do not follow. */
    @Override
    public List<String> renameTable(Operation.RenameTable operation) {
        return around(
                new Dependents()
                        .views(schema(), operation.from(), Dependents.renaming(operation.from(), operation.to())),
                super.renameTable(operation));
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return alterTable(table) + "rename column " + quote(from) + " to " + quote(to);
    }

    /** Keys and checks follow; expressions of other columns and views do not. */
    @Override
    protected Dependents inTheWayOfRename(Table table, String column, Schema before, Table after, Schema then) {
        String newName = after.columns().keySet().stream()
                .filter(each -> table.column(each) == null)
                .findFirst()
                .orElse(column);
        UnaryOperator<String> words = Dependents.renaming(column, newName);
        List<String> computed = withGenerated(table, column).stream()
                .filter(each -> !each.equals(column))
                .toList();
        return new Dependents()
                .views(before, table.name(), words)
                .references(before, table.name(), computed, then)
                .keys(table, computed, after)
                .checks(table, computed, table.name(), words)
                .generated(table, column, words);
    }

    /** RESTART takes no query. */
    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of("begin for t in (select " + highest + " + " + sequence.increment() + " as n from "
                + quote(column.table()) + " having " + highest + " >= " + sequence.start()
                + ") loop execute immediate "
                + Names.literal("alter sequence " + quote(sequence.name()) + " restart start with ")
                + " || t.n; end loop; end;");
    }

    @Override
    protected List<String> renameSequence(String from, String to) {
        return List.of("rename " + quote(Names.last(from)) + " to " + quote(Names.last(to)));
    }

    /** With what a sequence would begin, the server is told only when it is created or begins anew. */
    @Override
    protected List<String> alter(Sequence before, Sequence after) {
        return super.alter(before, new Sequence(after.name(), before.start(), after.increment()));
    }

    @Override
    protected List<String> renumber(String table, String column) {
        return List.of(alterTable(table) + "modify " + quote(column) + " " + identity() + " (start with limit value)");
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        return renumber(table, column.name());
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        return alterTable(table) + "modify " + quote(column.name()) + " drop identity";
    }

    /** A column that numbers rows begins as one, so another takes the place of one that did not. */
    @Override
    protected List<String> moved(String table, String from, Column to, String value) {
        List<String> statements = new ArrayList<>(super.moved(table, from, to, value));
        if (to.identity()) {
            statements.set(0, statements.get(0) + " " + identity());
        }
        return statements;
    }
}
