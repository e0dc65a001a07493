package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "purge",
        description = {
            "List what is retired; with names or an age, write the revision that destroys it.",
            "Databases lose the data when they run that revision, production ones only where it is allowed there."
        })
final class PurgeCommand extends Face {
    private static final Map<String, Integer> DAYS = Map.of("d", 1, "w", 7, "m", 30, "y", 365);

    @Parameters(arity = "0..*", paramLabel = "<name>", description = "What is to go: old_table, customers.birthday.")
    private List<String> names = List.of();

    @Option(
            names = "--older-than",
            paramLabel = "<age>",
            description = "All that was retired longer ago: 30d, 8w, 6m (of 30 days), 1y.")
    private @Nullable String age;

    @Option(
            names = {"-m", "--message"},
            defaultValue = "purge",
            description = "What the revision does, in a few words; ${DEFAULT-VALUE} by default.")
    private String message = "";

    @ArgGroup(validate = false, heading = "%nThe proof:%n", order = 1)
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Agreement.of(compile).require();
            Instant now = Clock.systemUTC().instant();
            List<Retired> all = Retired.of(compile.snapshot().schema(), compile);
            if (names.isEmpty() && age == null) {
                list(all, now);
                return 0;
            }
            List<Retired> chosen = chosen(all, now);
            list(chosen, now);
            if (!chosen.isEmpty()) {
                write(chosen, compile, loader, now);
            }
        }
        return 0;
    }

    private void list(List<Retired> retired, Instant now) {
        Columns columns = new Columns();
        for (Retired gone : retired) {
            Instant since = gone.since();
            columns.line(
                    "@|yellow retired|@",
                    gone.name(),
                    since == null
                            ? ""
                            : counted((int) Duration.between(since, now).toDays(), "day") + " ago",
                    gone.revision() == null ? "" : gone.revision());
        }
        print(columns);
        if (retired.isEmpty()) {
            print(age == null && names.isEmpty() ? "Nothing is retired." : "Nothing has been retired for so long.");
        }
    }

    private List<Retired> chosen(List<Retired> all, Instant now) {
        List<Retired> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(all.stream()
                    .filter(gone -> gone.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TidemarkException(
                            Code.BAD_ARGUMENT,
                            name,
                            "Nothing of this name is retired. Retired are: "
                                    + (all.isEmpty()
                                            ? "none"
                                            : all.stream().map(Retired::name).collect(Collectors.joining(", ")))
                                    + ".")));
        }
        if (age != null) {
            Duration oldest = duration(age);
            all.stream()
                    .filter(gone -> gone.since() != null && !chosen.contains(gone))
                    .filter(gone -> Duration.between(gone.since(), now).toDays() >= oldest.toDays())
                    .forEach(chosen::add);
        }
        return chosen.stream().distinct().toList();
    }

    private static Duration duration(String age) {
        if (!age.matches("[0-9]{1,5}[dwmy]")) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--older-than=" + age,
                    "It says a number of days, weeks, months or years: 30d, 8w, 6m, 1y.");
        }
        int days = DAYS.getOrDefault(age.substring(age.length() - 1), 1);
        return Duration.ofDays(Long.parseLong(age.substring(0, age.length() - 1)) * days);
    }

    private void write(List<Retired> chosen, Compile compile, URLClassLoader loader, Instant now) throws SQLException {
        if (compile.index().draft() != null) {
            throw new TidemarkException(
                    Code.UNSEALED_DRAFT,
                    compile.index().draft().className(),
                    "The entities differ from the snapshot. Seal the draft first: what it gives up or takes back is to be"
                            + " known.");
        }
        Seal.Revision revision = Purge.of(chosen, compile, message, now);
        Proof.Outcome outcome = Proof.of(revision, proof.dataSource(loader));
        Path file = SealedFiles.write(revision, compile, project.source(), project.snapshot(), false);
        print("@|green sealed|@ " + revision.name().id());
        revision.upgrade().forEach(operation -> printPlain("  " + Description.of(operation) + "\n"));
        print((outcome.tried() ? "@|green proved|@ " : "@|red not proved|@ ") + "there and back on "
                + outcome.product());
        print("wrote  " + file);
        print("wrote  " + project.snapshot());
        print("The data goes where this revision runs. In production it must be allowed: --allow destructive:"
                + revision.name().id());
    }
}
