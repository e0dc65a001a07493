package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Care;
import dev.tidemark.sql.Exclusion;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** SQLite, version 3.41 and later. */
public final class Sqlite extends BuiltIn {
    static final Set<String> RESERVED = Set.of("""
            add all alter and as autoincrement between case cast check collate commit constraint create default deferrable
            delete distinct drop else escape except exists foreign from group having if in index insert intersect into is
            isnull join limit not nothing notnull null on or order primary raise references returning select set table
            then to transaction union unique update using values when where""".split("\\s"));

    /** Names may be as long as one likes; longer ones are not worth a message. */
    public Sqlite() {
        super("SQLite", new SqliteSpelling(), RESERVED, 1000);
    }

    @Override
    public String oldest() {
        return "3.35";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return new SqliteStatements(new SqliteSpelling(), operations, before).statements();
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public List<Guard> guards(Operation operation) {
        List<Guard> all = new ArrayList<>(super.guards(operation));
        if (operation instanceof Operation.AlterColumn alter && SqliteConversions.keepsTexts(alter)) {
            String name = quote(alter.before().name());
            all.add(new Guard(
                    "select count(*) from " + quote(alter.table()) + " where typeof(" + name + ") = 'text' and (" + name
                            + " = '' or " + name + " glob '*[^-+.0-9eE]*')",
                    "of " + alter.table() + " whose " + alter.before().name() + " is no number"));
        }
        return all;
    }

    /** As the driver writes a LocalDateTime, and reads it again. */
    @Override
    public String utcNow() {
        return "strftime('%Y-%m-%dT%H:%M:%f', 'now')";
    }

    @Override
    public List<String> drops(String sql) {
        SqliteMark mark = SqliteMark.of(sql);
        return mark == null
                ? List.of(sql)
                : mark.gone().stream()
                        .map(column ->
                                "alter table " + Names.quote(mark.table()) + " drop column " + Names.quote(column))
                        .toList();
    }

    @Override
    public String currentUser() {
        return "'sqlite'";
    }

    /** The setting can be changed outside of a transaction only. */
    @Override
    public List<String> opening() {
        return List.of("pragma foreign_keys = off", "begin immediate");
    }

    @Override
    public List<String> closing() {
        return List.of(
                "-- go on where this finds no row that it did not find before\npragma foreign_key_check", "commit");
    }

    @Override
    public Care care(Connection connection) {
        return new SqliteCare(connection);
    }

    @Override
    public Schema expected(Schema model, Schema live) {
        return new SqliteModel(live).of(model);
    }

    @Override
    public Exclusion exclusion() {
        return Exclusion.WRITE_TRANSACTION;
    }

    @Override
    public Values values() {
        return new SqliteValues();
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new SqliteCatalog(connection);
    }
}
