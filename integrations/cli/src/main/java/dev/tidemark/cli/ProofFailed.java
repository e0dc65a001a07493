package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.List;

/** A proof that failed, with what differs line by line: {@code -} what was expected, {@code +} what is there in its place. */
final class ProofFailed extends TidemarkException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> lines;

    ProofFailed(String place, String message, List<String> lines) {
        super(Code.PROOF_FAILED, place, message);
        this.lines = new ArrayList<>(lines);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What one list has and the other has not, sorted by what follows the sign. */
    static List<String> difference(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> extra = new ArrayList<>(found);
        expected.forEach(extra::remove);
        List<String> lines = new ArrayList<>();
        missing.forEach(line -> lines.add("- " + line));
        extra.forEach(line -> lines.add("+ " + line));
        lines.sort((one, other) -> {
            int byText = one.substring(2).compareTo(other.substring(2));
            return byText == 0 ? one.compareTo(other) : byText;
        });
        return lines;
    }
}
