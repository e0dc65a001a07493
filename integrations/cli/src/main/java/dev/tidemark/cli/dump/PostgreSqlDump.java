package dev.tidemark.cli.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By {@code pg_dump}, in its compressed custom format, of which {@code pg_restore} also takes parts. It must not be older than the
 * server (PostgreSQL's manual, "pg_dump").
 */
record PostgreSqlDump(Login login, Tool tool) implements NativeDump {
    /** Parameters of an address that libpq and the JDBC driver call the same. */
    private static final List<String> COMMON = List.of("sslmode", "sslrootcert");

    @Override
    public String suffix() {
        return ".pgdump";
    }

    @Override
    public void write(Path file, List<DumpTable> tables) throws IOException {
        Path program = tool.program(List.of("pg_dump"), "PostgreSQL's client programs (postgresql-client)");
        List<String> arguments =
                new ArrayList<>(List.of("--format=custom", "--no-password", "--file=" + file, "--dbname=" + address()));
        for (DumpTable table : tables) {
            arguments.add("--table=" + table.quoted());
        }
        Map<String, String> environment = new TreeMap<>();
        put(environment, "PGUSER", login.name());
        put(environment, "PGPASSWORD", login.secret());
        Tool.run(program, arguments, environment, login.secret(), file);
    }

    @Override
    public String wayBack(Path file) {
        List<String> command = new ArrayList<>(List.of("pg_restore", "--clean", "--if-exists", "--single-transaction"));
        String user = login.name();
        if (user != null) {
            command.add("--username=" + user);
        }
        command.addAll(List.of("--dbname=" + address(), file.toString().replaceFirst("^-", "./-")));
        return Tool.shell(command);
    }

    /** The address as libpq takes it: without user and password. */
    private String address() {
        String place = login.place().replaceFirst("^jdbc:postgresql:/?(?=[^/]|$)", "jdbc:postgresql:///");
        List<String> common = new ArrayList<>();
        login.parameters().forEach((name, value) -> {
            if (COMMON.contains(name)) {
                common.add(name + "=" + value);
            }
        });
        return place.substring("jdbc:".length()) + (common.isEmpty() ? "" : "?" + String.join("&", common));
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
