package dev.tidemark.cli.dump;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By {@code mariadb-dump}, or {@code mysqldump}: SQL that drops the tables and creates them, with triggers, functions and
 * procedures, all of one moment where the tables are InnoDB's.
 */
record MariaDbDump(String product, Login login, Tool tool) implements NativeDump {
    private static final Pattern ADDRESS = Pattern.compile(
            "jdbc:(?:mariadb|mysql):(?:[a-z+]+:)?//(?<host>\\[[^\\]]+\\]|[^:/,()]+)?(?::(?<port>\\d+))?(?:,[^/]*)?/(?<database>[^?]+)?");

    @Override
    public String suffix() {
        return ".sql";
    }

    @Override
    public void write(Path file, List<DumpTable> tables) throws IOException {
        Path program = tool.program(
                product.equals("mysql") ? List.of("mysqldump") : List.of("mariadb-dump", "mysqldump"),
                "the server's client programs (" + product + "-client)");
        List<String> arguments = new ArrayList<>(place());
        if (!String.valueOf(program.getFileName()).startsWith("mysqldump")) {
            String mode = login.parameters().getOrDefault("sslMode", "disable");
            // As the address says it: since 11.4 the tool asks for TLS by itself, the driver does not.
            arguments.add(mode.equals("disable") ? "--skip-ssl" : "--ssl");
        }
        arguments.addAll(List.of(
                "--single-transaction",
                "--routines",
                "--triggers",
                "--hex-blob",
                "--no-tablespaces",
                "--result-file=" + file,
                "--",
                database()));
        for (DumpTable table : tables) {
            arguments.add(table.name());
        }
        String secret = login.secret();
        Tool.run(program, arguments, secret == null ? Map.of() : Map.of("MYSQL_PWD", secret), secret, file);
    }

    @Override
    public String wayBack(Path file) {
        List<String> command = new ArrayList<>(List.of(product));
        command.addAll(place());
        command.addAll(List.of("--password", database()));
        return Tool.shell(command) + " < " + Tool.shell(List.of(file.toString()));
    }

    private List<String> place() {
        Matcher address = address();
        List<String> arguments = new ArrayList<>();
        String host = address.group("host");
        // By the network also where the host is this one, for which the tool would take a socket.
        arguments.add("--protocol=TCP");
        arguments.add("--host=" + (host == null ? "localhost" : host.replaceAll("[\\[\\]]", "")));
        arguments.add("--port=" + (address.group("port") == null ? "3306" : address.group("port")));
        String user = login.name();
        if (user != null) {
            arguments.add("--user=" + user);
        }
        return arguments;
    }

    private String database() {
        String database = address().group("database");
        if (database == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--url", "The address names no database. Add it after the server's name.");
        }
        return database;
    }

    private Matcher address() {
        Matcher address = ADDRESS.matcher(login.place());
        if (!address.matches()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--url",
                    "Such an address cannot be told to mariadb-dump. Give one as jdbc:mariadb://host:3306/database.");
        }
        return address;
    }
}
