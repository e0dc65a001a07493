package dev.tidemark.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database that has tables and no history looks like, before it is taken over.
 *
 * @param madeBy which tool has made it, as far as its own history tells: {@code made by Flyway, 12 migrations in …}; else null
 * @param trouble what must be put right there before anything is taken over: a migration that failed, a lock that is held
 * @param revision the newest of the revisions whose schema it shows; null where it has not even the tables and columns of the
 *     first
 * @param differences how it differs from that revision; where there is none, from the one that it comes nearest to
 */
public record Survey(
        @Nullable String madeBy,
        List<String> trouble,
        @Nullable String revision,
        List<Difference> differences) {
    public Survey {
        trouble = List.copyOf(trouble);
        differences = List.copyOf(differences);
    }

    /** Whether it can be taken over without accepting anything on which the application must be thought to fail. */
    public boolean isHarmless() {
        return trouble.isEmpty() && differences.stream().noneMatch(Difference::harmful);
    }
}
