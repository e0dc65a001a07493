package dev.tidemark.sql.mysql;

import dev.tidemark.sql.Terminator;

/** A statement of MySQL or MariaDB that may hold others, as the body of a routine does: their client must be told of another end. */
final class MySqlRoutine {
    private MySqlRoutine() {}

    static String inScript(String sql) {
        return sql.indexOf(';') < 0
                ? Terminator.after(sql, ";")
                : "delimiter $$\n" + Terminator.after(sql, "$$") + "\ndelimiter ;";
    }
}
