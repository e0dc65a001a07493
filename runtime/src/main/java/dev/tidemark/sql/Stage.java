package dev.tidemark.sql;

import java.util.List;

/** A part of an operation that ends with a commit of its own, so that others can work in between. */
public sealed interface Stage {
    /** What it does, for a person to read and for the journal to tell it by. */
    String sql();

    /** A statement in a transaction. */
    record Statement(String sql) implements Stage {}

    /**
     * A statement that a transaction cannot hold, and that leaves something half done behind where it does not come to its end.
     *
     * @param isDone a query of one boolean: whether it has come to its end
     * @param leftover removes what it left behind
     */
    record Concurrent(String sql, String isDone, String leftover) implements Stage {}

    /**
     * A statement that the database may do in several ways.
     *
     * @param ways the statement with each of them, the gentlest first; what the database does not have a way for, it refuses
     */
    record Gently(String sql, List<String> ways) implements Stage {
        public Gently {
            ways = List.copyOf(ways);
        }
    }

    /**
     * An UPDATE of all rows, in batches by primary key, each in a transaction of its own.
     *
     * @param table quoted, as are all names here
     * @param key the columns of the primary key
     * @param assignment {@code phone = 'unknown'}
     * @param condition which rows it is about
     * @param rows a query of one number: about how many rows the table has
     */
    record Batches(String table, List<String> key, String assignment, String condition, String rows) implements Stage {
        public Batches {
            key = List.copyOf(key);
        }

        @Override
        public String sql() {
            return "update " + table + " set " + assignment + " where " + condition + " -- in batches by "
                    + String.join(", ", key);
        }
    }

    /** A look at the rows after a statement that looked at none. */
    record Look(Dialect.Guard guard) implements Stage {
        @Override
        public String sql() {
            return guard.countSql();
        }
    }
}
