package dev.tidemark.engine;

import dev.tidemark.engine.LiveName.Kind;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a database calls things at one place of its history, where that is not what the model calls them. Only what was there
 * when the database was taken over can have such a name; once dropped, or renamed, it has none any more.
 */
final class LiveNames {
    static final LiveNames NONE = new LiveNames(List.of());

    private final List<LiveName> names;

    LiveNames(List<LiveName> names) {
        this.names = List.copyOf(names);
    }

    List<LiveName> names() {
        return names;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** What the thing is called; null where it is called as in the model. */
    @Nullable
    LiveName of(String table, String name) {
        return find(table, name, false);
    }

    /** The check that holds the column to its type's values, where it has a name of its own. */
    @Nullable
    LiveName values(String table, String column) {
        return find(table, column, true);
    }

    private @Nullable LiveName find(String table, String name, boolean values) {
        return names.stream()
                .filter(it ->
                        it.table().equals(table) && it.name().equals(name) && (it.kind() == Kind.VALUES) == values)
                .findFirst()
                .orElse(null);
    }

    /** The names after the operations have run. */
    LiveNames after(List<Operation> operations) {
        LiveNames at = this;
        for (Operation operation : operations) {
            at = at.isEmpty() ? NONE : at.after(operation);
        }
        return at;
    }

    /** The names that must hold before an operation, so that these hold after it; what it brings has these already. */
    LiveNames before(Operation operation) {
        if (operation instanceof Operation.RenameTable it) {
            return changed(name -> name.table().equals(it.to()) ? name.inTable(it.from()) : name);
        }
        if (operation instanceof Operation.RenameConstraint it) {
            return renamed(it.table(), it.to(), it.from(), Kind.UNIQUE_INDEX);
        }
        if (operation instanceof Operation.RenameIndex it) {
            return renamed(it.table(), it.to(), it.from(), Kind.UNIQUE);
        }
        return this;
    }

    private LiveNames after(Operation operation) {
        if (operation instanceof Operation.RenameTable it) {
            return changed(name -> name.table().equals(it.from()) ? name.inTable(it.to()) : name);
        }
        if (operation instanceof Operation.DropTable it) {
            return changed(name -> name.table().equals(it.table().name()) ? null : name);
        }
        if (operation instanceof Operation.RenameColumn it) {
            LiveName values = values(it.table(), it.from());
            return changed(name -> Objects.equals(name, values) ? name.named(it.to()) : name);
        }
        if (operation instanceof Operation.AlterColumn it) {
            boolean kept = it.before().type().equals(it.after().type());
            return kept ? this : without(values(it.table(), it.before().name()));
        }
        if (operation instanceof Operation.DropColumn it) {
            return without(values(it.table(), it.column().name()));
        }
        if (operation instanceof Operation.RenameConstraint it) {
            return renamed(it.table(), it.from(), it.to(), Kind.UNIQUE_INDEX);
        }
        if (operation instanceof Operation.RenameIndex it) {
            return renamed(it.table(), it.from(), it.to(), Kind.UNIQUE);
        }
        Gone gone = Gone.by(operation);
        return gone == null ? this : without(of(gone.table(), gone.name()));
    }

    /** What an operation drops from a table. */
    private record Gone(String table, String name) {
        static @Nullable Gone by(Operation operation) {
            if (operation instanceof Operation.DropUnique it) {
                return new Gone(it.table(), it.key().name());
            }
            if (operation instanceof Operation.DropForeignKey it) {
                return new Gone(it.table(), it.key().name());
            }
            if (operation instanceof Operation.DropCheck it) {
                return new Gone(it.table(), it.check().name());
            }
            if (operation instanceof Operation.DropIndex it) {
                return new Gone(it.table(), it.index().name());
            }
            if (operation instanceof Operation.DropPrimaryKey it && it.key().name() != null) {
                return new Gone(it.table(), it.key().name());
            }
            return null;
        }
    }

    /** Renamed it has the model's name; that it is something else than in the model has still to be known. */
    private LiveNames renamed(String table, String from, String to, Kind other) {
        LiveName found = of(table, from);
        if (found == null) {
            return this;
        }
        return changed(name -> !name.equals(found)
                ? name
                : found.kind() == Kind.ABSENT ? found.named(to) : found.kind() == other ? found.renamedTo(to) : null);
    }

    private LiveNames without(@Nullable LiveName gone) {
        return gone == null ? this : changed(name -> name.equals(gone) ? null : name);
    }

    /** Another entry for each, or none. */
    private interface Change {
        @Nullable
        LiveName of(LiveName name);
    }

    private LiveNames changed(Change change) {
        List<LiveName> changed = new ArrayList<>();
        for (LiveName name : names) {
            LiveName now = change.of(name);
            if (now != null) {
                changed.add(now);
            }
        }
        return new LiveNames(changed);
    }

    /** The model's schema as this database has it. */
    Standing in(Standing model) {
        return isEmpty() ? model : Standing.at(() -> in(model.get()));
    }

    private Schema in(Schema model) {
        Schema schema = model;
        for (LiveName name : names) {
            Table table = schema.table(name.table());
            if (table != null && name.kind() != Kind.VALUES) {
                schema = schema.with(in(table, name));
            }
        }
        return schema;
    }

    /** The table with one thing called, and being, what it is in the database. */
    static Table in(Table table, LiveName name) {
        UniqueKey unique = table.uniques().get(name.name());
        Index index = table.indexes().get(name.name());
        ForeignKey foreignKey = table.foreignKeys().get(name.name());
        Check check = table.checks().get(name.name());
        if (unique != null || index != null) {
            List<String> columns = unique != null
                    ? unique.columns()
                    : Objects.requireNonNull(index).columns();
            Table without = table.withUniques(Table.without(table.uniques(), name.name()))
                    .withIndexes(Table.without(table.indexes(), name.name()));
            return switch (name.kind()) {
                case ABSENT -> without;
                case UNIQUE ->
                    without.with(new UniqueKey(
                            name.live(), columns.stream().map(Index::columnOf).toList()));
                default -> without.with(new Index(name.live(), name.kind() == Kind.UNIQUE_INDEX, columns));
            };
        }
        if (foreignKey != null) {
            return table.withForeignKeys(swapped(
                    table.foreignKeys(),
                    name.name(),
                    name.kind() == Kind.ABSENT ? null : foreignKey.withName(name.live()),
                    ForeignKey::name));
        }
        if (check != null) {
            return table.withChecks(swapped(
                    table.checks(),
                    name.name(),
                    name.kind() == Kind.ABSENT ? null : check.withName(name.live()),
                    Check::name));
        }
        return table;
    }

    private static <V> Map<String, V> swapped(
            Map<String, V> map, String name, @Nullable V now, Function<V, String> nameOf) {
        Map<String, V> changed = new TreeMap<>(map);
        changed.remove(name);
        if (now != null) {
            changed.put(nameOf.apply(now), now);
        }
        return changed;
    }
}
