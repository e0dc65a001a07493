package dev.tidemark.engine;

import dev.tidemark.backup.Backups;
import dev.tidemark.snapshot.RevisionIndex;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the front door was told.
 *
 * @param index the revisions of the code
 * @param production whether drafts are refused and altered revisions never run again
 * @param allowDraft whether a draft may run from an archive
 * @param acceptDifferences whether a database is taken over although the application must be thought to fail on it
 * @param allowances what a production database may do although it is refused by default
 * @param appVersion the version of the application, for the audit
 * @param hooks what the application does around the migrations
 * @param acceptNewer whether it may start on a database that is ahead, where that is known to work
 * @param baselineOnUpgrade whether an upgrade first takes over tables that have no history
 * @param runsDraft whether an upgrade to the newest runs the draft too
 * @param backups where backups go before what destroys; null where none are made
 * @param interrupted what a person says of a step of one's own that cannot be known to have run
 * @param owner whose drafts these are, null to tell from user and working copy
 */
record Settings(
        DataSource dataSource,
        Compiled compiled,
        RevisionIndex index,
        boolean production,
        boolean allowDraft,
        Consumer<Event> listener,
        Duration lockTimeout,
        Pace pace,
        @Nullable String owner,
        @Nullable String app,
        boolean acceptDifferences,
        Allowances allowances,
        @Nullable String appVersion,
        boolean acceptNewer,
        List<Hook> hooks,
        @Nullable Backups backups,
        boolean baselineOnUpgrade,
        boolean runsDraft,
        Interrupted interrupted) {
    Settings {
        hooks = List.copyOf(hooks);
    }

    /** Whose drafts these are: the user's, in this working copy. */
    String draftOwner() {
        if (owner != null) {
            return owner;
        }
        return System.getProperty("user.name", "") + "#"
                + Integer.toHexString(compiled.location().hashCode());
    }
}
