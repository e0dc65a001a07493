package dev.tidemark.operation;

import dev.tidemark.operation.Operation.AddCheck;
import dev.tidemark.operation.Operation.AddColumn;
import dev.tidemark.operation.Operation.AddForeignKey;
import dev.tidemark.operation.Operation.AddPrimaryKey;
import dev.tidemark.operation.Operation.AddUnique;
import dev.tidemark.operation.Operation.AlterColumn;
import dev.tidemark.operation.Operation.AlterSequence;
import dev.tidemark.operation.Operation.CommentTable;
import dev.tidemark.operation.Operation.CreateIndex;
import dev.tidemark.operation.Operation.CreateSequence;
import dev.tidemark.operation.Operation.CreateTable;
import dev.tidemark.operation.Operation.CreateView;
import dev.tidemark.operation.Operation.DropCheck;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropForeignKey;
import dev.tidemark.operation.Operation.DropIndex;
import dev.tidemark.operation.Operation.DropPrimaryKey;
import dev.tidemark.operation.Operation.DropSequence;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.DropUnique;
import dev.tidemark.operation.Operation.DropView;
import dev.tidemark.operation.Operation.Numbered;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameConstraint;
import dev.tidemark.operation.Operation.RenameIndex;
import dev.tidemark.operation.Operation.RenameSequence;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation changes and what it only needs: tables, and the names of keys, which are a database's own. Of two operations
 * either may come first where neither changes what the other changes or needs.
 *
 * @param all whether it may reach anything
 */
record Reach(Set<String> changes, Set<String> needs, boolean all) {
    /** What expressions of columns may call, and nobody tells: a sequence. */
    private static final String EXPRESSIONS = "expressions";

    private static final Reach ANYTHING = new Reach(Set.of(), Set.of(), true);
    private static final Of OF = new Of();

    static Reach of(Operation operation) {
        return operation.accept(OF);
    }

    boolean isApartFrom(Reach other) {
        return !all
                && !other.all
                && Collections.disjoint(changes, other.changes)
                && Collections.disjoint(changes, other.needs)
                && Collections.disjoint(needs, other.changes);
    }

    private static Reach changing(String... names) {
        return new Reach(new HashSet<>(Set.of(names)), new HashSet<>(), false);
    }

    private Reach needing(Collection<String> names) {
        needs.addAll(names);
        return this;
    }

    private Reach changingToo(@Nullable String name) {
        if (name != null) {
            changes.add(key(name));
        }
        return this;
    }

    private static String table(String name) {
        return "table " + name;
    }

    private static String key(String name) {
        return "key " + name.toLowerCase(Locale.ROOT);
    }

    private static final class Of implements SchemaVisitor<Reach> {
        private static Reach in(String table, @Nullable String key) {
            return changing(table(table)).changingToo(key);
        }

        private static Reach in(String table, Column column, @Nullable Backfill backfill) {
            boolean asksOthers = backfill != null
                    && (backfill.expression() + backfill.variants())
                            .toLowerCase(Locale.ROOT)
                            .contains("select");
            boolean calls = column.defaultValue() != null || column.generatedAs() != null || backfill != null;
            return asksOthers ? ANYTHING : in(table, null).needing(calls ? Set.of(EXPRESSIONS) : Set.of());
        }

        private static Reach whole(Table table) {
            PrimaryKey primaryKey = table.primaryKey();
            Reach reach = in(table.name(), primaryKey == null ? null : primaryKey.name());
            table.constraints().keySet().forEach(reach::changingToo);
            table.indexes().keySet().forEach(reach::changingToo);
            table.foreignKeys().values().forEach(key -> reach.needing(Set.of(table(key.targetTable()))));
            table.columns().values().stream()
                    .filter(column -> column.defaultValue() != null || column.generatedAs() != null)
                    .forEach(column -> reach.needing(Set.of(EXPRESSIONS)));
            return reach;
        }

        private static Reach sequence(@Nullable Numbered numbers, String... names) {
            Reach reach = changing(EXPRESSIONS);
            Set.of(names).forEach(name -> reach.changes().add("sequence " + name));
            return numbers == null ? reach : reach.needing(Set.of(table(numbers.table())));
        }

        @Override
        public Reach beside(Operation operation) {
            return ANYTHING;
        }

        @Override
        public Reach createTable(CreateTable operation) {
            return whole(operation.table());
        }

        @Override
        public Reach dropTable(DropTable operation) {
            return whole(operation.table());
        }

        @Override
        public Reach renameTable(RenameTable operation) {
            return changing(table(operation.from()), table(operation.to()));
        }

        @Override
        public Reach retireTable(RetireTable operation) {
            return whole(operation.table());
        }

        @Override
        public Reach restoreTable(RestoreTable operation) {
            return whole(operation.table());
        }

        @Override
        public Reach commentTable(CommentTable operation) {
            return in(operation.table(), null);
        }

        @Override
        public Reach addColumn(AddColumn operation) {
            return in(operation.table(), operation.column(), operation.backfill());
        }

        @Override
        public Reach dropColumn(DropColumn operation) {
            return in(operation.table(), null);
        }

        @Override
        public Reach renameColumn(RenameColumn operation) {
            return in(operation.table(), null);
        }

        @Override
        public Reach renameConstraint(RenameConstraint operation) {
            return in(operation.table(), operation.from()).changingToo(operation.to());
        }

        @Override
        public Reach renameIndex(RenameIndex operation) {
            return in(operation.table(), operation.from()).changingToo(operation.to());
        }

        @Override
        public Reach alterColumn(AlterColumn operation) {
            return in(operation.table(), operation.after(), operation.backfill());
        }

        @Override
        public Reach retireColumn(RetireColumn operation) {
            return in(operation.table(), null);
        }

        @Override
        public Reach restoreColumn(RestoreColumn operation) {
            return in(operation.table(), operation.column(), operation.backfill());
        }

        @Override
        public Reach addPrimaryKey(AddPrimaryKey operation) {
            return in(operation.table(), operation.key().name());
        }

        @Override
        public Reach dropPrimaryKey(DropPrimaryKey operation) {
            return in(operation.table(), operation.key().name());
        }

        @Override
        public Reach addUnique(AddUnique operation) {
            return in(operation.table(), operation.key().name());
        }

        @Override
        public Reach dropUnique(DropUnique operation) {
            return in(operation.table(), operation.key().name());
        }

        @Override
        public Reach addForeignKey(AddForeignKey operation) {
            return in(operation.table(), operation.key().name())
                    .needing(Set.of(table(operation.key().targetTable())));
        }

        @Override
        public Reach dropForeignKey(DropForeignKey operation) {
            return in(operation.table(), operation.key().name())
                    .needing(Set.of(table(operation.key().targetTable())));
        }

        @Override
        public Reach addCheck(AddCheck operation) {
            return in(operation.table(), operation.check().name());
        }

        @Override
        public Reach dropCheck(DropCheck operation) {
            return in(operation.table(), operation.check().name());
        }

        @Override
        public Reach createIndex(CreateIndex operation) {
            return in(operation.table(), operation.index().name());
        }

        @Override
        public Reach dropIndex(DropIndex operation) {
            return in(operation.table(), operation.index().name());
        }

        @Override
        public Reach createSequence(CreateSequence operation) {
            return sequence(operation.numbers(), operation.sequence().name());
        }

        @Override
        public Reach dropSequence(DropSequence operation) {
            return sequence(operation.numbers(), operation.sequence().name());
        }

        @Override
        public Reach renameSequence(RenameSequence operation) {
            return sequence(null, operation.from(), operation.to());
        }

        @Override
        public Reach alterSequence(AlterSequence operation) {
            return sequence(null, operation.before().name());
        }

        @Override
        public Reach createView(CreateView operation) {
            return ANYTHING;
        }

        @Override
        public Reach dropView(DropView operation) {
            return ANYTHING;
        }
    }
}
