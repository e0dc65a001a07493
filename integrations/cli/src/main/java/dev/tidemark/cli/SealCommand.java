package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    @Override
    public Integer call() throws IOException, SQLException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Seal seal = new Seal(compile, new Seal.Answers(drop, renameDenied, force));
            Seal.Revision revision = amend ? seal.amended(message) : seal.revision(message(), Instant.now());
            Proof.Outcome proof = Proof.of(revision);
            Path file = SealedFiles.write(revision, compile, project.source(), project.snapshot(), amend);
            print("@|green sealed|@ " + revision.name().id());
            revision.upgrade().forEach(operation -> printPlain("  " + Description.of(operation) + "\n"));
            print((proof.unproved().isEmpty() ? "@|green proved|@ " : "@|yellow proved in part|@ ")
                    + "there and back on H2");
            proof.unproved().forEach(line -> printPlain("  unproved: " + line + "\n"));
            print("wrote  " + file);
            print("wrote  " + project.snapshot());
        }
        return 0;
    }

    private String message() {
        if (message == null) {
            throw new TidemarkException(Code.BAD_ARGUMENT, "-m", "Say what the revision does: seal -m \"add phone\".");
        }
        return message;
    }
}
