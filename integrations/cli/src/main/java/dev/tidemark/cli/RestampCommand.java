package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

@Command(name = "restamp", description = "Write the checksums of edited revisions anew, from the compiled classes.")
final class RestampCommand extends Face {
    private static final Pattern CHECKSUM = Pattern.compile("(\\bchecksum\\s*=\\s*\")[^\"]*(\")");

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
        String source = Files.exists(file) ? Files.readString(file) : "";
        Matcher matcher = CHECKSUM.matcher(source);
        if (!matcher.find()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    file.toString(),
                    "There is no checksum = \"…\" to write anew. Say where the sources are with --source.");
        }
        new Placement().with(file, matcher.replaceFirst("$1" + checksum + "$2")).place();
        print("@|green stamped|@ " + entry.id() + "  " + file);
    }
}
