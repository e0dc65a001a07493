package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.BodilessException;
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

    /**
     * Throws a failure again that looked like the user's mistake and is ours: code of Tidemark threw it, or a mirror that
     * Tidemark wrote is no class. An argument refused is still the mapping's.
     */
    static void rethrow(@Nullable Throwable failure) {
        Throwable deepest = failure;
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof RuntimeException ours
                && !(ours instanceof TidemarkException || ours instanceof BodilessException)
                && !(ours instanceof IllegalArgumentException)
                && isThrownByTidemark(ours)) {
            throw ours;
        }
        if (deepest instanceof VerifyError || deepest instanceof ClassFormatError) {
            throw (LinkageError) deepest;
        }
    }

    private static boolean isThrownByTidemark(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .filter(frame -> frame.getClassName().startsWith("dev.tidemark."))
                .isPresent();
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
