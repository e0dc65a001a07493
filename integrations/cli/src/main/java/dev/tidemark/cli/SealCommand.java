package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "seal", description = "Prove the draft, write it among the sources, and advance the snapshot.")
final class SealCommand extends Face {
    @Option(
            names = {"-m", "--message"},
            description = "What the revision does, in a few words; they name the class.")
    private @Nullable String message;

    @Option(names = "--amend", description = "Replace the head, which nobody has yet, in place of adding a revision.")
    private boolean amend;

    @Option(names = "--drop", description = "Destroy at once what goes; else it is retired, and its data stays.")
    private boolean drop;

    @Option(names = "--no-rename", description = "A column that goes beside one that comes is no rename.")
    private boolean renameDenied;

    @Option(names = "--force", description = "Let --amend lose hand-written steps.")
    private boolean force;

    @ArgGroup(validate = false, heading = "%nThe proof:%n", order = 1)
    private ProofOptions proof = new ProofOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Agreement agreement = Agreement.of(compile);
            if (agreement.canFollow()) {
                print(
                        agreement.isInterruptedSeal()
                                ? "@|green finished|@ the seal that was interrupted: its class was there, the snapshot was not"
                                : "@|green mended|@ the snapshot: it was not what the revisions lead to, and the entities say");
                agreement.finish(project.snapshot());
                print("wrote  " + project.snapshot());
                if (message != null) {
                    print("There was no draft, so \"" + message + "\" names nothing.");
                }
                return 0;
            }
            agreement.require();
            compile.requireSoundSteps();
            seal(compile, loader);
        }
        return 0;
    }

    private void seal(Compile compile, ClassLoader loader) throws SQLException {
        Seal seal = new Seal(compile, new Seal.Answers(drop, renameDenied, force));
        Seal.Revision revision = amend ? seal.amended(message) : seal.revision(message(), Instant.now());
        Proof.Outcome outcome = Proof.of(revision, proof.dataSource(loader));
        Path file = SealedFiles.write(revision, compile, project.source(), project.snapshot(), amend);
        print((amend ? "@|green amended|@ " : "@|green sealed|@ ")
                + revision.name().id());
        revision.upgrade().forEach(operation -> printPlain("  " + Description.of(operation) + "\n"));
        String verdict = !outcome.tried()
                ? "@|red not proved|@ "
                : outcome.unproved().isEmpty() ? "@|green proved|@ " : "@|yellow proved in part|@ ";
        print(verdict + "there and back on " + outcome.product());
        outcome.unproved().forEach(line -> printPlain("  unproved: " + line + "\n"));
        Hazard.of(revision.upgrade())
                .forEach(hazard -> printPlain(
                        "  note: " + hazard.message() + " [" + hazard.code().id() + "]\n"));
        print("wrote  " + file);
        print("wrote  " + project.snapshot());
        if (revision.upgrade().stream().anyMatch(Operation.Unfinished.class::isInstance)) {
            print(
                    "@|yellow unfinished|@  Replace each db.unfinished(\"…\") in it, in both directions, by db.sql or db.run;"
                            + " then run restamp and compile. Until then check and boot refuse it.");
        }
    }

    private String message() {
        if (message == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--message", "Say what the revision does: seal -m \"add phone\".");
        }
        return message;
    }
}
