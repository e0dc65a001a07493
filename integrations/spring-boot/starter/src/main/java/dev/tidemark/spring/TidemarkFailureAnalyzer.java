package dev.tidemark.spring;

import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a problem's code and remedy in place of a stack trace, where it keeps the application from starting. */
final class TidemarkFailureAnalyzer extends AbstractFailureAnalyzer<TidemarkException> {
    /** The properties by what the engine's remedies call them, and what they say then. */
    private static final SortedMap<String, String> PROPERTIES = new TreeMap<>(Map.of(
            "acceptDifferences", "tidemark.accept-differences=true",
            "TIDEMARK_ALLOW", "tidemark.allow=<kind>:<revision>",
            "(allowDraft)", "tidemark.allow-draft=true",
            "baselineOnUpgrade", "tidemark.baseline-on-upgrade=true",
            "(lockTimeout)", "tidemark.lock-timeout=<duration>",
            "(owner)", "tidemark.owner=<name>"));

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TidemarkException cause) {
        Problem problem = cause.problem();
        String place = problem.place().isEmpty() ? "" : System.lineSeparator() + "    at " + problem.place();
        return new FailureAnalysis(
                "Tidemark: " + problem.code().title() + " (" + problem.code().id() + ")." + place,
                problem.message() + properties(problem.message()),
                cause);
    }

    private static String properties(String remedy) {
        String named = PROPERTIES.entrySet().stream()
                .filter(property -> remedy.contains(property.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " In the application's configuration: " + named + ".";
    }
}
