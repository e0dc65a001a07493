package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** The program {@code tidemark}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput output = new StandardOutput();
        PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Cli.run(out, err, Ansi.AUTO.enabled(), Person.atTerminal(), args);
        String failure = output.failure();
        if (failure != null) {
            err.println("error [" + Code.NOT_WRITTEN.id() + "] The output could not be written: " + failure
                    + ". What there is of it is not the whole.");
        }
        System.exit(failure == null ? code : Math.max(code, Cli.ERROR));
    }
}
