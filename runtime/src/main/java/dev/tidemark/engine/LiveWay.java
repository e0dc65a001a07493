package dev.tidemark.engine;

import dev.tidemark.engine.LiveName.Kind;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations as a database needs them whose keys and indexes have names of their own: what goes is named as it is called there
 * now, and what comes back is called as it was.
 */
final class LiveWay {
    private final List<Operation> way;

    /** After each operation, the names that are to hold. */
    private final LiveNames[] target;

    private final List<Operation> live = new ArrayList<>();
    private LiveNames now;

    private LiveWay(List<Operation> way, LiveNames source, LiveNames target) {
        this.way = way;
        this.now = source;
        this.target = new LiveNames[way.size()];
        LiveNames then = target;
        for (int i = way.size() - 1; i >= 0; i--) {
            this.target[i] = then;
            then = then.before(way.get(i));
        }
    }

    /** The operations of an upgrade, from where these names hold. */
    static List<Operation> up(List<Operation> way, LiveNames names) {
        return between(way, names, names.after(way));
    }

    /**
     * The operations between two places of a history.
     *
     * @param source the names before them
     * @param target the names that are to hold after them
     */
    static List<Operation> between(List<Operation> way, LiveNames source, LiveNames target) {
        if (source.isEmpty() && target.isEmpty()) {
            return way;
        }
        LiveWay live = new LiveWay(way, source, target);
        for (int i = 0; i < way.size(); i++) {
            live.step(i);
            live.now = live.now.after(List.of(way.get(i)));
        }
        return live.live;
    }

    private void step(int place) {
        Operation operation = way.get(place);
        if (operation instanceof Operation.DropUnique it) {
            dropKey(operation, it.table(), it.key().name(), it.key().columns());
        } else if (operation instanceof Operation.DropIndex it) {
            dropKey(operation, it.table(), it.index().name(), it.index().columns());
        } else if (operation instanceof Operation.DropForeignKey it) {
            LiveName name = now.of(it.table(), it.key().name());
            ForeignKey key = name == null ? it.key() : it.key().withName(name.live());
            add(name, new Operation.DropForeignKey(it.table(), key));
        } else if (operation instanceof Operation.DropCheck it) {
            LiveName name = now.of(it.table(), it.check().name());
            Check check = name == null ? it.check() : it.check().withName(name.live());
            add(name, new Operation.DropCheck(it.table(), check));
        } else if (operation instanceof Operation.DropPrimaryKey it && it.key().name() != null) {
            LiveName name = now.of(it.table(), it.key().name());
            PrimaryKey key =
                    name == null ? it.key() : new PrimaryKey(null, it.key().columns());
            live.add(new Operation.DropPrimaryKey(it.table(), key));
        } else if (operation instanceof Operation.AddUnique it) {
            addKey(operation, it.table(), it.key().name(), it.key().columns(), place);
        } else if (operation instanceof Operation.CreateIndex it) {
            addKey(operation, it.table(), it.index().name(), it.index().columns(), place);
        } else if (operation instanceof Operation.AddForeignKey it) {
            LiveName name = target[place].of(it.table(), it.key().name());
            ForeignKey key = name == null ? it.key() : it.key().withName(name.live());
            add(name, new Operation.AddForeignKey(it.table(), key));
        } else if (operation instanceof Operation.AddCheck it) {
            LiveName name = target[place].of(it.table(), it.check().name());
            Check check = name == null ? it.check() : new Check(name.live(), name.condition());
            add(name, new Operation.AddCheck(it.table(), check));
        } else if (operation instanceof Operation.RenameConstraint it) {
            rename(operation, it.table(), it.from(), it.to(), place);
        } else if (operation instanceof Operation.RenameIndex it) {
            rename(operation, it.table(), it.from(), it.to(), place);
        } else if (operation instanceof Operation.AlterColumn it) {
            alter(it, place);
        } else if (operation instanceof Operation.CreateTable it) {
            live.add(new Operation.CreateTable(created(it.table(), place)));
        } else {
            live.add(operation);
        }
    }

    /** Passes over what is not there. */
    private void add(@Nullable LiveName name, Operation operation) {
        if (name == null || name.kind() != Kind.ABSENT) {
            live.add(operation);
        }
    }

    private void dropKey(Operation operation, String table, String model, List<String> columns) {
        LiveName name = now.of(table, model);
        if (name == null) {
            live.add(operation);
        } else if (name.kind() == Kind.UNIQUE) {
            live.add(new Operation.DropUnique(table, new UniqueKey(name.live(), plain(columns))));
        } else if (name.kind() != Kind.ABSENT) {
            live.add(new Operation.DropIndex(table, index(name, columns)));
        }
    }

    private void addKey(Operation operation, String table, String model, List<String> columns, int place) {
        LiveName name = target[place].of(table, model);
        if (name == null) {
            live.add(operation);
        } else if (name.kind() == Kind.UNIQUE) {
            live.add(new Operation.AddUnique(table, new UniqueKey(name.live(), plain(columns))));
        } else if (name.kind() != Kind.ABSENT) {
            live.add(new Operation.CreateIndex(table, index(name, columns)));
        }
    }

    private static Index index(LiveName name, List<String> columns) {
        return new Index(name.live(), name.kind() == Kind.UNIQUE_INDEX, columns);
    }

    private static List<String> plain(List<String> columns) {
        return columns.stream().map(Index::columnOf).toList();
    }

    private void rename(Operation operation, String table, String from, String to, int place) {
        LiveName before = now.of(table, from);
        LiveName after = target[place].of(table, to);
        LiveName name = before == null ? after : before;
        if (name == null) {
            live.add(operation);
            return;
        }
        String called = before == null ? from : before.live();
        String calls = after == null ? to : after.live();
        if (name.kind() != Kind.ABSENT && !called.equals(calls)) {
            boolean isIndex = name.kind() == Kind.UNIQUE_INDEX || name.kind() == Kind.INDEX;
            live.add(
                    isIndex
                            ? new Operation.RenameIndex(table, called, calls)
                            : new Operation.RenameConstraint(table, called, calls));
        }
    }

    /** A check that someone wrote by hand goes with the values that it allows, and comes back with them. */
    private void alter(Operation.AlterColumn operation, int place) {
        boolean changes = !operation.before().type().equals(operation.after().type());
        LiveName before = now.values(operation.table(), operation.before().name());
        LiveName after =
                target[place].values(operation.table(), operation.after().name());
        if (changes && before != null) {
            live.add(new Operation.DropCheck(operation.table(), new Check(before.live(), before.condition())));
        }
        live.add(operation);
        if (changes && before == null && after != null) {
            live.add(new Operation.AddCheck(operation.table(), new Check(after.live(), after.condition())));
        }
    }

    private Table created(Table model, int place) {
        Table table = model;
        for (LiveName name : target[place].names()) {
            if (name.table().equals(model.name()) && name.kind() != Kind.VALUES) {
                table = LiveNames.in(table, name);
            }
        }
        return table;
    }
}
