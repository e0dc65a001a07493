package dev.tidemark.cli;

import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(name = "restamp", description = "Write the checksums of edited revisions anew, from the compiled classes.")
final class RestampCommand extends Face {
    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            Compile compile = Compile.read(project, loader);
            Agreement.of(compile).require();
            compile.requireSoundSteps();
            int stamped = 0;
            for (RevisionIndex.Entry entry : compile.index().revisions()) {
                String checksum = compile.recording(entry).checksum();
                if (!checksum.equals(entry.checksum())) {
                    stamp(entry, checksum);
                    stamped++;
                }
            }
            print(stamped == 0 ? "Every checksum is right." : "Compile again: the index still has the old checksums.");
        }
        return 0;
    }

    private void stamp(RevisionIndex.Entry entry, String checksum) throws IOException {
        Path file = SealedFiles.source(project.source(), entry.className());
        new Placement()
                .with(file, RevisionSource.read(file).with("checksum", checksum))
                .place();
        print("@|green stamped|@ " + entry.id() + "  " + file);
    }
}
