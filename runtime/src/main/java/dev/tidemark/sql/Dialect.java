package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one database product spells operations and types, and how its live schema is read.
 *
 * <p>Another can be added: a public class with a public constructor without parameters, named in
 * {@code META-INF/services/dev.tidemark.sql.Dialect} (or {@code provides} in a module). It is asked before those that come with
 * Tidemark, so it may also stand in for one of them, and it may hand on to one what it does not change ({@link dev.tidemark.dialect.Dialects#ofTidemark}).
 */
public interface Dialect {
    /** The name that options and variants use: {@code h2}, {@code postgresql}. */
    String name();

    /** Whether this is the dialect of the database that the metadata describe. */
    boolean isOf(DatabaseMetaData database) throws SQLException;

    /** Whether its words have been tried on real servers of the product, in all that Tidemark does there. */
    default boolean isProved() {
        return true;
    }

    /** The oldest release of the server that Tidemark's words are for: {@code 10.6}; 0 where any will do. */
    default String oldest() {
        return "0";
    }

    /**
     * The statements of operations that follow one another, without terminators: as many lists as operations, each in order and
     * empty for {@link Operation.Run}. A database that changes a table only by making it anew may have those of several
     * operations at the last of them.
     *
     * @param before the schema that they begin with; asked only where the statements depend on it
     */
    List<List<String>> sql(List<Operation> operations, Supplier<Schema> before);

    /** The type as this database spells it. */
    String type(ColumnType type);

    /** The type in the one spelling that is the same for a model's type and for what {@link #introspect} makes of it. */
    default String normalType(ColumnType type) {
        return LiveTypes.normal(type(type));
    }

    /**
     * A value as SQL text that can stand where an expression can.
     *
     * @param value of the Java class that JPA maps to such a column: Boolean, Number, CharSequence, byte[], LocalDate, LocalTime,
     *     OffsetTime, LocalDateTime, OffsetDateTime, UUID, Duration, Collection; the constant's name, or position, of an enum
     * @param type of the column that the value is for
     * @throws TidemarkException BAD_ARGUMENT where the value does not suit the type
     */
    String literal(@Nullable Object value, ColumnType type);

    /** An identifier as this database wants it: as it is, or quoted where it stands in backticks; dots separate its parts. */
    String quote(String name);

    /** Whether a table or column cannot have this name unless it is quoted; in lower case. */
    boolean reserves(String name);

    /** How many bytes of a name, in UTF-8, the database keeps. */
    int longestName();

    /** Whether DDL runs inside a transaction and is undone with it. */
    boolean transactionalDdl();

    /** The statement after which what the database has acknowledged outlives a crash; null where it does so by itself. */
    default @Nullable String durably() {
        return null;
    }

    /** The time in UTC, as an expression of a timestamp without a zone. */
    default String utcNow() {
        return "current_timestamp at time zone 'UTC'";
    }

    /** Whether an empty text is another value than none. */
    default boolean keepsEmptyTexts() {
        return true;
    }

    /** The words that create one of Tidemark's own tables, which are there perhaps where the database can say so. */
    default String createIfAbsent() {
        return "create table if not exists";
    }

    /** The statement of a script that begins a transaction, where DDL runs in one. */
    default String begin() {
        return "begin";
    }

    /** The table as the database can keep it. */
    default Table kept(Table table) {
        return table;
    }

    /** What must hold of the rows before an operation may run. */
    List<Guard> guards(Operation operation);

    /** The DROP statements that would destroy what the statement does, where they are not the statement itself. */
    default List<String> drops(String sql) {
        return List.of(sql);
    }

    /** How one process at a time gets the right to change the schema. */
    default Exclusion exclusion() {
        return Exclusion.ROW_BESIDE;
    }

    /** The query whose one text says who has locked the row of {@code tidemark_lock}; null where the database does not tell. */
    default @Nullable String lockHolder() {
        return null;
    }

    /** Whether other processes may reach the database, which a lock in this one would not keep out. */
    default boolean isShared(Connection connection) throws SQLException {
        return true;
    }

    /** Why nothing should be created with this connection as it is set up, and what to set up instead; null where it may be. */
    default @Nullable String objection(Connection connection) throws SQLException {
        return null;
    }

    /** What to do where the database's own words for a refusal do not say it, as a sentence; empty where they do. */
    default String remedy(SQLException refused) {
        return "";
    }

    /**
     * A text that differs when what the statement changes does, and not when others change other things; of 80 characters at
     * most, without an at sign. Null where the whole schema is to be read for it.
     */
    default @Nullable String fingerprint(Connection connection, String sql) throws SQLException {
        return null;
    }

    /** What is noted before the statement, to know again what a crash in it leaves behind; at most 15 characters. */
    default String noteBefore(Connection connection, String sql) throws SQLException {
        return "";
    }

    /** Removes what the interrupted statement has left behind, if what was noted before it shows that it has. */
    default void removeLeftover(Connection connection, String sql, String note) throws SQLException {}

    /** The statement as a script has it, with what ends it. */
    default String inScript(String sql) {
        return Terminator.after(sql, ";");
    }

    /** Who is connected, as an expression. */
    default String currentUser() {
        return "current_user";
    }

    /** The statements that begin a step in a script, where DDL is transactional. */
    default List<String> opening() {
        return List.of(begin());
    }

    /** The statements that end it. */
    default List<String> closing() {
        return List.of("commit");
    }

    /** What is done around the statements of a step on this connection, where DDL is transactional. */
    default Care care(Connection connection) {
        return Care.NONE;
    }

    /** How the values of rows come out of the database and go into it; null where a backup cannot be made of it. */
    default @Nullable Values values() {
        return null;
    }

    /** How it changes large tables while others work on them; null where it has no other way than the plain statements. */
    default @Nullable Online online() {
        return null;
    }

    /**
     * A model's schema as this database can have it, to be compared with a live one.
     *
     * @param live what the database has
     */
    default Schema expected(Schema model, Schema live) {
        return model;
    }

    /** The live schema of the connection's current schema, in this product's own spelling of names and types. */
    Schema introspect(Connection connection) throws SQLException;

    /** The same with the names of constraints that the database made up by itself; else their content stands for them. */
    default Schema introspectNamed(Connection connection) throws SQLException {
        return introspect(connection);
    }

    /**
     * A question to the rows.
     *
     * @param countSql a query of one number: how many rows are in the way; 0 lets the operation run
     * @param message what those rows are, to follow "1 row" or "2 rows": {@code "of customers without a value in phone"}
     */
    record Guard(String countSql, String message) {
        private static final int LONGEST_TO_READ = 400;

        /** What was found, in words. */
        public String found(long count) {
            return count + (count == 1 ? " row " : " rows ") + message;
        }

        /** The query, in brackets after a blank, for a person who looks for the rows; empty where it is too long to read. */
        public String counted() {
            String line = countSql.strip().replaceAll("\\s*\\R\\s*", " ");
            return line.length() > LONGEST_TO_READ ? "" : " (counted by: " + line + ")";
        }
    }
}
