package dev.tidemark.cli.report;

import java.util.List;
import java.util.Map;

/**
 * What a database has of the revisions.
 *
 * @param states of each revision by its id, in a word or two
 * @param strangers the revisions that only the database has
 */
public record Standing(Map<String, String> states, List<String> strangers, List<Deviation> drift) {
    public Standing {
        states = Map.copyOf(states);
        strangers = List.copyOf(strangers);
        drift = List.copyOf(drift);
    }
}
