package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A failure of Tidemark itself, told in a line; the stack trace stands in a file. */
final class Defect {
    private Defect() {}

    static Problem of(Throwable failure, ClassOutput output) {
        String ours = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.tidemark."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return new Problem(
                Code.DEFECT,
                "",
                "Tidemark itself has failed: " + failure + ours
                        + ". That is a defect of Tidemark, not of your code: please"
                        + " report it with " + trace(failure, output.memory(".failure.txt"))
                        + ". With -Atidemark.mode=off the module compiles without it.");
    }

    private static String trace(Throwable failure, @Nullable Path file) {
        if (file == null) {
            return "these words";
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.toString());
            return "the stack trace in " + file;
        } catch (IOException unwritable) {
            return "these words";
        }
    }
}
