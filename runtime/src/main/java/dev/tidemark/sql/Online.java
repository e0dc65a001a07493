package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a database changes a large table while others read and write it. What each change locks was measured, and is told in the
 * manuals: PostgreSQL, ALTER TABLE, "Notes", and CREATE INDEX, "Building Indexes Concurrently"; MariaDB, "InnoDB Online DDL".
 */
public interface Online {
    /** Instead of a number of rows: the table is of a kind for which the database has none but the plain statements. */
    long ONLY_PLAINLY = -1;

    /**
     * An operation as it is done on large tables.
     *
     * @param undo takes back what has run of the stages wherever they were left; null: what undoes the whole operation does
     */
    record Form(List<Stage> stages, @Nullable List<Stage> undo) {
        public Form {
            stages = List.copyOf(stages);
            undo = undo == null ? null : List.copyOf(undo);
        }
    }

    /**
     * The operation as it is done on large tables; null where the plain statements hold nobody up for long, or where the
     * database has no other way.
     *
     * @param before the schema that it finds
     */
    @Nullable
    Form form(Operation operation, Supplier<Schema> before);

    /** The tables whose rows an operation looks at or writes anew, and whose writers it would hold up. */
    default List<String> tables(Operation operation) {
        return touched(operation);
    }

    /** The tables whose rows an operation looks at or writes anew on any database. */
    static List<String> touched(Operation operation) {
        if (operation instanceof Operation.AddForeignKey add) {
            return List.of(add.table(), add.key().targetTable());
        }
        String table = table(operation);
        return table == null ? List.of() : List.of(table);
    }

    private static @Nullable String table(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return add.table();
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.table();
        }
        if (operation instanceof Operation.DropColumn drop) {
            return drop.table();
        }
        if (operation instanceof Operation.RetireColumn retire) {
            return retire.table();
        }
        if (operation instanceof Operation.RestoreColumn restore) {
            return restore.table();
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return add.table();
        }
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AddUnique add) {
            return add.table();
        }
        if (operation instanceof Operation.DropUnique drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AddCheck add) {
            return add.table();
        }
        if (operation instanceof Operation.RenameConstraint rename) {
            return rename.table();
        }
        if (operation instanceof Operation.CreateIndex create) {
            return create.table();
        }
        return operation instanceof Operation.DropIndex drop ? drop.table() : null;
    }

    /** The type, of {@link java.sql.Types}, as which a text stands for a value of any column that it is compared with. */
    int anyType();

    /**
     * A query of one number: about how many rows the table has, or {@link #ONLY_PLAINLY}; no row or null where there is no such
     * table.
     */
    String rows(String table);

    /** The statement after which none waits for a lock for longer, until the end of the transaction or for good. */
    String patience(Duration most);

    /** The statement that ends what {@link #patience} began. */
    String impatience();

    /** Whether a statement failed because it waited too long for a lock, so that it can be tried again. */
    boolean isImpatient(SQLException failure);

    /** Whether a statement failed because the database cannot do it in that way. */
    boolean isNoWay(SQLException failure);
}
