package dev.tidemark.sql.standard;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a table or column, where the database lets nothing change below: it goes before, and comes back after. As
 * the schema is that of the model, what others made by hand is not known here.
 */
public final class Dependents {
    private final List<Operation> drops = new ArrayList<>();
    private final List<Operation> creations = new ArrayList<>();

    /** The statements, with what goes before them and, said by {@code after}, what comes back behind. */
    public List<String> around(
            List<String> statements, Operation.Visitor<List<String>> before, Operation.Visitor<List<String>> after) {
        List<String> all = new ArrayList<>();
        drops.forEach(drop -> all.addAll(drop.accept(before)));
        all.addAll(statements);
        // What came last may stand on what came first.
        for (int i = creations.size() - 1; i >= 0; i--) {
            all.addAll(creations.get(i).accept(after));
        }
        return all;
    }

    private void add(Operation drop, Operation creation) {
        drops.add(drop);
        creations.add(creation);
    }

    /** The views that read the table; {@code words} says what their queries say afterwards. */
    public Dependents views(Schema schema, String table, UnaryOperator<String> words) {
        for (View view : schema.views().values()) {
            if (says(view.query(), table)) {
                View after = new View(view.name(), words.apply(view.query()), view.entity());
                add(new Operation.DropView(view), new Operation.CreateView(after));
            }
        }
        return this;
    }

    /** The foreign keys of all tables that refer to this one; they come back as they were. */
    public Dependents referring(Schema schema, String table) {
        for (Table each : schema.tables().values()) {
            for (ForeignKey key : each.foreignKeys().values()) {
                if (Names.areOne(key.targetTable(), table)) {
                    add(new Operation.DropForeignKey(each.name(), key), new Operation.AddForeignKey(each.name(), key));
                }
            }
        }
        return this;
    }

    /** The foreign keys from and to these columns; {@code after} has them as they come back. */
    public Dependents references(Schema schema, String table, List<String> columns, Schema after) {
        for (Table each : schema.tables().values()) {
            for (ForeignKey key : each.foreignKeys().values()) {
                boolean refers = key.targetTable().equals(table) && concerns(key.targetColumns(), columns);
                boolean isHeld = each.name().equals(table) && concerns(key.columns(), columns);
                if (refers || isHeld) {
                    for (Table holder : after.tables().values()) {
                        ForeignKey then = holder.foreignKeys().get(key.name());
                        if (then != null) {
                            add(
                                    new Operation.DropForeignKey(each.name(), key),
                                    new Operation.AddForeignKey(holder.name(), then));
                        }
                    }
                }
            }
        }
        return this;
    }

    /** The indexes, unique keys and the primary key over one of the columns. */
    public Dependents keys(Table table, List<String> columns, Table after) {
        for (Index index : table.indexes().values()) {
            boolean computed = index.columns().stream().anyMatch(each -> each.contains("("));
            if (computed
                    || concerns(index.columns().stream().map(Index::columnOf).toList(), columns)) {
                add(
                        new Operation.DropIndex(table.name(), index),
                        new Operation.CreateIndex(after.name(), after.indexes().getOrDefault(index.name(), index)));
            }
        }
        for (UniqueKey key : table.uniques().values()) {
            if (concerns(key.columns(), columns)) {
                add(
                        new Operation.DropUnique(table.name(), key),
                        new Operation.AddUnique(after.name(), after.uniques().getOrDefault(key.name(), key)));
            }
        }
        if (table.primaryKey() != null
                && after.primaryKey() != null
                && concerns(table.primaryKey().columns(), columns)) {
            add(
                    new Operation.DropPrimaryKey(table.name(), table.primaryKey()),
                    new Operation.AddPrimaryKey(after.name(), after.primaryKey()));
        }
        return this;
    }

    /** The checks that name one of the columns. */
    public Dependents checks(Table table, List<String> columns, String after, UnaryOperator<String> words) {
        for (Check check : table.checks().values()) {
            if (columns.stream().anyMatch(column -> says(check.condition(), column))) {
                Check then = new Check(check.name(), words.apply(check.condition()));
                add(new Operation.DropCheck(table.name(), check), new Operation.AddCheck(after, then));
            }
        }
        return this;
    }

    /** The generated columns whose expressions name the column; their values come back by themselves. */
    public Dependents generated(Table table, String column, UnaryOperator<String> words) {
        for (Column each : table.columns().values()) {
            if (each.generatedAs() != null && !each.name().equals(column) && says(each.generatedAs(), column)) {
                add(
                        new Operation.DropColumn(table.name(), each),
                        new Operation.AddColumn(
                                table.name(), each.withGeneratedAs(words.apply(each.generatedAs())), null));
            }
        }
        return this;
    }

    private static boolean concerns(List<String> some, List<String> columns) {
        return some.stream().anyMatch(columns::contains);
    }

    /** Whether the SQL has the name as a word. */
    static boolean says(String sql, String name) {
        return word(name).matcher(sql).find();
    }

    /** The SQL with one name in place of another. */
    public static UnaryOperator<String> renaming(String from, String to) {
        return sql -> word(from).matcher(sql).replaceAll(Matcher.quoteReplacement(Names.quote(Names.last(to))));
    }

    private static Pattern word(String name) {
        String bare = Pattern.quote(Names.bare(Names.last(name)));
        return Pattern.compile(
                "[`\"]" + bare + "[`\"]|(?<![\\p{L}\\p{N}_$`\"'])" + bare + "(?![\\p{L}\\p{N}_$`\"'])",
                Pattern.CASE_INSENSITIVE);
    }
}
