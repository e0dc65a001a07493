package dev.tidemark.sql.h2;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** H2, version 2 and later. */
public final class H2 extends BuiltIn {
    private static final Set<String> RESERVED = Set.of("""
            _rowid_ all and any array as asymmetric authorization between case cast check constraint
            cross current_catalog current_date current_path current_role current_schema current_time
            current_timestamp current_user day default distinct else end except exists false fetch for
            foreign from full group having hour if in inner intersect interval is join key left like
            limit localtime localtimestamp minus minute month natural not null offset on or order
            primary qualify right row rownum second select session_user set some symmetric system_user
            table to true uescape union unique unknown user using value values when where window with
            year""".split("\\s"));

    public H2() {
        super("H2", new H2Statements(), RESERVED, 256);
    }

    @Override
    public String oldest() {
        return "2";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, schema -> new H2Statements());
    }

    /** By default, H2 writes half a second later what it has acknowledged. */
    @Override
    public String durably() {
        return "checkpoint sync";
    }

    /** Through text, as H2 would go back to the session's zone where the zone is taken away. */
    @Override
    public String utcNow() {
        return "cast(left(cast(current_timestamp at time zone 'UTC' as varchar), 19) as timestamp)";
    }

    @Override
    public String lockHolder() {
        return "select 'session ' || s.session_id || ' (user ' || s.user_name || coalesce(', client ' || s.client_addr, '')"
                + " || ', since ' || s.session_start || ')' from information_schema.sessions s"
                + " join information_schema.locks l on l.session_id = s.session_id"
                + " where lower(l.table_name) = 'tidemark_lock'";
    }

    @Override
    public boolean isShared(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        if (url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:")) {
            return true;
        }
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            // H2 keeps this file where it serves an embedded database to others: AUTO_SERVER=TRUE.
            return path.next() && path.getString(1) != null && Files.exists(Path.of(path.getString(1) + ".lock.db"));
        }
    }

    /** Its other modes keep the values apart as itself does (H2, "Compatibility Modes"). */
    @Override
    public @Nullable String objection(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'MODE'")) {
            return mode.next() && mode.getString(1).equalsIgnoreCase("Oracle")
                    ? "H2 takes an empty text for none in its mode Oracle. Leave MODE=Oracle out of the URL."
                    : null;
        }
    }

    @Override
    public String remedy(SQLException refused) {
        return H2Copies.remedy(refused);
    }

    @Override
    public String fingerprint(Connection connection, String sql) throws SQLException {
        return H2Fingerprint.of(connection, sql);
    }

    @Override
    public String noteBefore(Connection connection, String sql) throws SQLException {
        return H2Copies.note(connection, sql);
    }

    @Override
    public void removeLeftover(Connection connection, String sql, String note) throws SQLException {
        H2Copies.drop(connection, sql, note);
    }

    @Override
    public Values values() {
        return new H2Values();
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new H2Catalog(connection);
    }
}
