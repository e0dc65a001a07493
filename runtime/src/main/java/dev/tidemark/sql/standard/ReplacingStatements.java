package dev.tidemark.sql.standard;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Operations of a database that changes little in place: where it refuses, another column takes the column's place, with its
 * values, and what stands in the way goes before and comes back after.
 */
public abstract class ReplacingStatements extends StandardStatements {
    private final Supplier<Schema> schema;

    protected ReplacingStatements(String database, Literals literals, Set<Lexicon> lexicon, Supplier<Schema> schema) {
        super(database, literals, lexicon);
        this.schema = schema;
    }

    /** Whether ALTER TABLE makes this change of type, whatever stands on the column. */
    protected abstract boolean isInPlace(Column before, Column after);

    /** The column's value as one of its new type, where no conversion is given. */
    protected abstract String cast(Column before, Column after);

    /** What hinders the rename of a column. */
    protected abstract Dependents inTheWayOfRename(Table table, String column, Schema before, Table after, Schema then);

    @Override
    protected List<String> createType(Column column) {
        return List.of();
    }

    @Override
    protected List<String> dropType(Column column) {
        return List.of();
    }

    @Override
    protected boolean saysNotNull(Column column) {
        return !column.nullable();
    }

    @Override
    protected @Nullable String valuesCheck(Column column) {
        String name = quote(column.name());
        return switch (column.type().kind()) {
            case ENUM, NAMED_ENUM ->
                "(" + name + " in (" + literals(column.type().values()) + "))";
            case ORDINAL_ENUM ->
                "(" + name + " between 0 and " + (column.type().values().size() - 1) + ")";
            default -> null;
        };
    }

    /** The check has a name that the database made up, so it goes with the column that another replaces. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        throw new IllegalStateException("a column whose values change is replaced");
    }

    @Override
    protected List<String> changeGeneration(String table, Column before, Column after) {
        throw new IllegalStateException("a column whose generation changes is replaced");
    }

    /** The check comes by a statement of its own. */
    @Override
    String addedDefinition(Column column) {
        return uncheckedDefinition(column);
    }

    @Override
    protected List<String> add(String table, Column column, @Nullable String backfill) {
        List<String> statements = new ArrayList<>(super.add(table, column, backfill));
        String check = valuesCheck(column);
        if (check != null) {
            statements.add(alterTable(table) + "add check (" + check + ")");
        }
        return statements;
    }

    @Override
    public List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        boolean isKept = type(before).equals(type(after)) || isInPlace(before, after);
        return isKept
                        && Objects.equals(valuesCheck(before), valuesCheck(after))
                        && Objects.equals(before.generatedAs(), after.generatedAs())
                ? altered(table, before, after, backfill)
                : replaced(table, before, after, backfill);
    }

    /** The column changed in its place. */
    protected final List<String> altered(String table, Column before, Column after, @Nullable String backfill) {
        return super.alter(table, before, after, backfill);
    }

    /** The column, with all that stands on it, as another one that takes its place. */
    protected final List<String> replaced(String table, Column before, Column after, @Nullable String backfill) {
        boolean becomesNotNull = before.nullable() && !after.nullable();
        String conversion = backfill == null || becomesNotNull ? conversion(before, after) : backfill;
        Table holder = holder(table, before);
        List<String> statements = new ArrayList<>();
        if (after.generatedAs() != null) {
            statements.addAll(dropColumn(table, before.name()));
            statements.addAll(add(table, after, null));
        } else {
            String beside = beside(holder, after);
            statements.addAll(moved(
                    table,
                    before.name(),
                    after.withName(beside),
                    conversion == null ? cast(before, after) : conversion));
            statements.add(renameColumn(table, beside, after.name()));
            if (becomesNotNull) {
                fillNulls(table, after, backfill, statements);
            }
            statements.addAll(completed(table, after));
        }
        return around(
                onColumn(holder, after.name()),
                statements,
                creating(schema.get().with(holder.with(after))));
    }

    /** What says anew what has gone, when the schema is this one. */
    protected Operation.Visitor<List<String>> creating(Schema then) {
        return this;
    }

    /** Another column with the values, in place of the one of this name. */
    protected List<String> moved(String table, String from, Column to, String value) {
        List<String> statements = new ArrayList<>();
        statements.add(addColumn(table) + quote(to.name()) + " " + type(to));
        statements.add("update " + quote(table) + " set " + quote(to.name()) + " = " + value);
        statements.addAll(dropColumn(table, from));
        return statements;
    }

    /** What a column has besides its type and values. */
    protected final List<String> completed(String table, Column column) {
        List<String> statements = new ArrayList<>();
        if (saysNotNull(column) && !isNotNull(column)) {
            statements.add(setNotNull(table, column));
        }
        if (column.defaultValue() != null) {
            statements.add(setDefault(table, column));
        }
        if (column.identity()) {
            statements.addAll(addIdentity(table, column));
        }
        String check = valuesCheck(column);
        if (check != null) {
            statements.add(alterTable(table) + "add check (" + check + ")");
        }
        if (column.comment() != null) {
            statements.addAll(commentOn(table, column));
        }
        return statements;
    }

    /** Whether a column that has taken another's place holds no NULL already. */
    protected boolean isNotNull(Column column) {
        return false;
    }

    /** Whether a column cannot be replaced below a view. */
    protected boolean viewsHinder() {
        return true;
    }

    /** All that hinders a column's replacement; it comes back as it was. */
    protected final Dependents onColumn(Table holder, String column) {
        Schema before = schema.get();
        List<String> columns = withGenerated(holder, column);
        Dependents dependents = new Dependents();
        return (viewsHinder() ? dependents.views(before, holder.name(), UnaryOperator.identity()) : dependents)
                .references(before, holder.name(), columns, before)
                .keys(holder, columns, holder)
                .checks(holder, columns, holder.name(), UnaryOperator.identity())
                .generated(holder, column, UnaryOperator.identity());
    }

    /** The column, and those that are computed of it. */
    protected static List<String> withGenerated(Table holder, String column) {
        Stream<String> computed = holder.columns().values().stream()
                .filter(each -> each.generatedAs() != null && Dependents.says(each.generatedAs(), column))
                .map(Column::name);
        return Stream.concat(Stream.of(column), computed).distinct().toList();
    }

    @Override
    public List<String> renameColumn(Operation.RenameColumn operation) {
        List<String> statements = super.renameColumn(operation);
        Table table = schema.get().table(operation.table());
        if (statements.isEmpty() || table == null || table.column(operation.from()) == null) {
            return statements;
        }
        Schema then = Applied.to(schema.get(), List.of(operation));
        Table after = Objects.requireNonNull(then.table(operation.table()));
        return around(inTheWayOfRename(table, operation.from(), schema.get(), after, then), statements, creating(then));
    }

    protected final List<String> around(Dependents dependents, List<String> statements) {
        return around(dependents, statements, this);
    }

    protected final List<String> around(
            Dependents dependents, List<String> statements, Operation.Visitor<List<String>> creating) {
        return dependents.around(statements, dropping(), creating);
    }

    /** What takes away what stands on something else, when its views are gone. */
    protected Operation.Visitor<List<String>> dropping() {
        return this;
    }

    protected final Schema schema() {
        return schema.get();
    }

    /** The table as the schema has it; where it is unknown there, no more than its column. */
    protected final Table holder(String table, Column column) {
        Table known = schema.get().table(table);
        return known == null ? Table.named(table).with(column) : known;
    }

    private static String beside(Table table, Column column) {
        String name = "`" + Names.bare(column.name());
        String beside = name.substring(0, Math.min(name.length(), 110)) + " converted`";
        for (int i = 2; table.column(beside) != null; i++) {
            beside = name + " converted " + i + "`";
        }
        return beside;
    }
}
