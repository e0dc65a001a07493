package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "squash",
        description = {
            "Write one revision in place of several that follow each other, and prove that it does the same.",
            "A new database runs the one; one that has them all has it; one that has some goes on with the old ones,"
                    + " whose classes stay until --delete."
        })
final class SquashCommand extends Face {
    @Parameters(
            arity = "0..1",
            paramLabel = "<from:to>",
            defaultValue = "",
            description = "The revisions after one and up to another, such as base:add-phone.")
    private String range = "";

    @Option(
            names = "--to",
            paramLabel = "<revision>",
            description = "All revisions up to this one: as base:<revision>.")
    private @Nullable String to;

    @Option(
            names = {"-m", "--message"},
            description = "What they do together, in a few words; they name the class.")
    private @Nullable String message;

    @Option(
            names = "--delete",
            description = {
                "Delete the sources of the old ones. A database that has only some of them is then refused.",
                "Alone: those of all that were squashed before."
            })
    private boolean delete;

    @ArgGroup(validate = false, heading = "%nThe proof:%n", order = 1)
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Agreement.of(compile).require();
            if (compile.index().draft() != null) {
                throw new TidemarkException(
                        Code.UNSEALED_DRAFT,
                        compile.index().draft().className(),
                        "The entities differ from the snapshot. Seal the draft first, or take the change back.");
            }
            if (range.isEmpty() && to == null && message == null && delete) {
                delete(compile);
            } else {
                squash(compile, loader);
            }
        }
        return 0;
    }

    private void squash(Compile compile, URLClassLoader loader) throws SQLException {
        compile.requireSoundSteps();
        int colon = range.indexOf(':');
        if ((to == null) == range.isEmpty() || (to == null && colon < 0)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    range.isEmpty() ? "squash" : range,
                    "Say which, from one and up to another: squash base:add-phone -m \"…\". The first stays, the"
                            + " second is the last that goes.");
        }
        if (message == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--message", "Say what they do together: squash … -m \"the first year\".");
        }
        Squash squash = to == null
                ? Squash.of(compile, range.substring(0, colon), range.substring(colon + 1))
                : Squash.of(compile, "base", to);
        Seal.Revision revision = squash.revision(message, Clock.systemUTC().instant());
        SquashProof.Outcome outcome = SquashProof.of(squash, revision, proof.dataSource(loader));
        SquashFiles files = new SquashFiles(project, compile);
        String written = files.write(revision, squash, delete).toString();
        print("@|green squashed|@ " + counted(squash.run().size(), "revision") + " into "
                + revision.name().id());
        revision.upgrade().forEach(operation -> printPlain("  " + Description.of(operation) + "\n"));
        String verdict = !outcome.tried()
                ? "@|red not proved|@ "
                : outcome.unproved().isEmpty() ? "@|green proved|@ " : "@|yellow proved in part|@ ";
        print(verdict + "to do what they do, there and back, on " + outcome.product());
        outcome.unproved().forEach(line -> printPlain("  unproved: " + line + "\n"));
        print("wrote  " + written);
        print("wrote  " + project.snapshot());
        tell(delete ? squash.run() : List.of());
        print(
                delete
                        ? "Compile. A database that has only some of these revisions will be refused: it needs the"
                                + " release before."
                        : "Compile. The old classes stay until every database is past "
                                + squash.last().id() + "; then run squash --delete.");
    }

    private void delete(Compile compile) {
        List<Entry> old = SquashFiles.replaced(compile.index());
        if (old.isEmpty()) {
            print("No class is there that another replaces.");
            return;
        }
        new SquashFiles(project, compile).delete(old);
        tell(old);
        print("wrote  " + project.snapshot());
        print("Compile from clean. A database that has only some of these revisions will be refused.");
    }

    private void tell(List<Entry> deleted) {
        deleted.forEach(entry -> print("deleted  " + SquashFiles.source(project, entry)));
    }
}
