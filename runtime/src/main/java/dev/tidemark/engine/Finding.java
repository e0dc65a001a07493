package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands against a step before it runs.
 *
 * @param revision the revision whose step it is
 * @param text what is wrong, in a line for a person
 * @param remedy how to mend it
 */
public record Finding(Code code, String revision, String text, String remedy) {
    /**
     * Refuses to go on where there are findings, all at once.
     *
     * @throws TidemarkException with the first one's code and revision
     */
    static void refuse(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Finding first = findings.get(0);
        boolean several = findings.stream().map(Finding::revision).distinct().count() > 1;
        String found = findings.stream()
                .map(finding -> (several ? finding.revision() + ": " : "") + finding.text())
                .collect(Collectors.joining("; "));
        String remedies = findings.stream().map(Finding::remedy).distinct().collect(Collectors.joining(" "));
        throw new TidemarkException(first.code(), first.revision(), found + ". " + remedies);
    }
}
