package dev.tidemark.spring;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a database has what the code needs. One that has more is well: while instances are replaced one by one, the old
 * ones see what the new ones have run.
 *
 * @param up whether it has
 * @param details what there is to say, by name
 */
record DatabaseHealth(boolean up, Map<String, Object> details) {
    /** @param drift whether the live schema is looked at too, which takes longer */
    static DatabaseHealth of(Tidemark tidemark, boolean drift) {
        Status status;
        try {
            status = tidemark.status();
        } catch (TidemarkException refused) {
            if (refused.problem().code() == Code.NO_INDEX) {
                // Only an application that is told to do nothing comes so far; it is not ill for that.
                return new DatabaseHealth(true, Map.of("index", "none"));
            }
            throw refused;
        }
        boolean isWhole = status.pending().isEmpty()
                && status.draft() != Status.Draft.PENDING
                && status.draft() != Status.Draft.CHANGED;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("current", status.current());
        details.put("heads", status.heads());
        details.put("pending", status.pending());
        details.put("draft", status.draft());
        if (drift) {
            List<Difference> differences = tidemark.drift();
            details.put("drift", differences.stream().map(Difference::toString).toList());
            isWhole &= differences.stream().noneMatch(Difference::harmful);
        }
        return new DatabaseHealth(isWhole, details);
    }
}
