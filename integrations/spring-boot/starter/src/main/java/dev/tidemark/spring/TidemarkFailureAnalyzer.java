package dev.tidemark.spring;

import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a problem's code and remedy in place of a stack trace, where it keeps the application from starting. */
final class TidemarkFailureAnalyzer extends AbstractFailureAnalyzer<TidemarkException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TidemarkException cause) {
        Problem problem = cause.problem();
        String place = problem.place().isEmpty() ? "" : System.lineSeparator() + "    at " + problem.place();
        return new FailureAnalysis(
                "Tidemark: " + problem.code().title() + " (" + problem.code().id() + ")." + place,
                problem.message(),
                cause);
    }
}
