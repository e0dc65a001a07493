package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.List;
import picocli.CommandLine.Option;

/** That data may go: said by an option, or asked of the person at the terminal. */
final class Consent {
    @Option(
            names = {"-y", "--yes", "--force"},
            description = "Data may go; do not ask.")
    private boolean yes;

    /**
     * Makes sure of it, where something would go.
     *
     * @throws TidemarkException NOT_CONFIRMED
     */
    void require(Face face, String what, List<String> losses) {
        if (losses.isEmpty() || yes) {
            return;
        }
        String loss = what + " destroys " + String.join(", ", losses);
        if (face.person().isThere()) {
            face.ask("@|yellow " + loss + ".|@ Go on? [y/N] ");
            if (face.person().saysYes()) {
                return;
            }
            throw new TidemarkException(Code.NOT_CONFIRMED, what, "The answer was not yes. Nothing has changed.");
        }
        throw new TidemarkException(
                Code.NOT_CONFIRMED,
                what,
                "It destroys " + String.join(", ", losses) + ". Nothing has changed. If they may go, say --yes.");
    }
}
