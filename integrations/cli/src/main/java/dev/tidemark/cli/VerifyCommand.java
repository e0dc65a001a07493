package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        aliases = "test",
        description = {
            "Prove the sealed revisions: all of them up with rows, down to base, and up again, on a database that is gone"
                    + " afterwards.",
            "The schema must be the same each time, and at the head what the snapshot says."
        })
final class VerifyCommand extends Face {
    @Parameters(
            arity = "0..1",
            paramLabel = "<revision>",
            defaultValue = "heads",
            description = "How far up; by default to the heads.")
    private String target = "";

    @ArgGroup(validate = false, heading = "%nThe proof:%n", order = 1)
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            List<RevisionIndex.Entry> entries = Revisions.of(compile.index()).between("base", target);
            if (entries.isEmpty()) {
                print("There are no revisions.");
                return 0;
            }
            RoundTrip.Outcome outcome = RoundTrip.of(compile, entries, proof.dataSource(loader));
            print((outcome.unproved().isEmpty() ? "@|green verified|@  " : "@|yellow verified in part|@  ")
                    + counted(entries.size(), "revision") + " up, down and up again on " + outcome.product());
            outcome.unproved().forEach(line -> printPlain("  unproved: " + line + "\n"));
        }
        return 0;
    }
}
