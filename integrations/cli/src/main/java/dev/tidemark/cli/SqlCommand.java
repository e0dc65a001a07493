package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.OfflineSql;
import dev.tidemark.sql.Dialect;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sql",
        description = "Print the SQL between two revisions, with the rows of the history; needs no database.")
final class SqlCommand extends Face {
    @Parameters(
            arity = "0..1",
            paramLabel = "<from:to>",
            defaultValue = "base:head",
            description = "By default base:head; one name alone is the end, from base.")
    private String range = "";

    @Option(
            names = "--database",
            defaultValue = "postgresql",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}; by default postgresql.")
    private String database = "";

    @Option(
            names = "--environments",
            split = ",",
            paramLabel = "<name>",
            description = "For which it is: steps for others alone are left out, by default all such.")
    private List<String> environments = List.of();

    @Override
    public Integer call() throws IOException {
        int colon = range.indexOf(':');
        String from = colon < 1 ? "base" : range.substring(0, colon);
        String to = colon == range.length() - 1 ? "head" : range.substring(colon + 1);
        try (URLClassLoader loader = project.loader()) {
            printAnswer(OfflineSql.script(
                    from, to, Dialects.named(database), null, loader, environments.toArray(String[]::new)));
        }
        return 0;
    }

    /** The databases that a script can be for. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dialects.all().stream().map(Dialect::name).iterator();
        }
    }
}
