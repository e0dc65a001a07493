package dev.tidemark.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the application's configuration says of Tidemark.
 *
 * @param enabled Whether the starter does anything.
 * @param startup What is done with the database when the application starts.
 * @param target How far an upgrade goes: heads, a revision's id or the beginning of one, +1.
 * @param waitTimeout For how long "wait" waits until another process has migrated.
 * @param waitInterval How often "wait" looks.
 * @param url JDBC URL of the migrations, where it is not the application's.
 * @param user User of the migrations, where it is not the application's.
 * @param password Password of that user.
 * @param driverClassName Driver of that URL, where it does not follow from it.
 * @param production Whether this is a production database, where no draft runs. By default whether a profile "prod" or "production" is active.
 * @param allow What a production database may do all the same: destructive, native, destructive:<revision>.
 * @param backups Directory into which the tables that a downgrade or a destructive step touches are written first.
 * @param acceptNewer Whether an instance starts on a database that has revisions which its code does not have, if they leave older versions working.
 * @param environments Of which environments the database is, for steps that run in some alone. By default the active profiles.
 * @param app What the history calls this application. By default spring.application.name.
 * @param owner Whose drafts these are. By default the operating system's user in this working copy.
 * @param allowDraft Whether a draft may run from a jar; never in production.
 * @param lockTimeout For how long to wait for another process that migrates the same database.
 * @param lockWait For how long a statement may wait for a lock before it lets others go first and tries again.
 * @param onlineFrom With how many rows a table begins to be changed while others use it.
 * @param baselineOnUpgrade Whether an upgrade first takes over a database that has tables and no history.
 * @param acceptDifferences Whether a database is taken over although the application must be thought to fail on how it differs.
 * @param checkSettings Whether Hibernate's settings of the application are held against those of the compile.
 */
@ConfigurationProperties("tidemark")
public record TidemarkProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("upgrade") Startup startup,
        @DefaultValue("heads") String target,
        @DefaultValue("10m") Duration waitTimeout,
        @DefaultValue("1s") Duration waitInterval,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName,
        @Nullable Boolean production,
        @Nullable List<String> allow,
        @Nullable String backups,
        @Nullable Boolean acceptNewer,
        @Nullable List<String> environments,
        @Nullable String app,
        @Nullable String owner,
        @DefaultValue("false") boolean allowDraft,
        @DefaultValue("5m") Duration lockTimeout,
        @DefaultValue("200ms") Duration lockWait,
        @DefaultValue("100000") long onlineFrom,
        @DefaultValue("false") boolean baselineOnUpgrade,
        @DefaultValue("false") boolean acceptDifferences,
        @DefaultValue("true") boolean checkSettings) {
    /** What is done with the database when the application starts. */
    public enum Startup {
        /** What is pending runs. */
        UPGRADE,
        /** The application does not start while anything is pending. */
        VALIDATE,
        /** The application starts when another process has run what is pending. */
        WAIT,
        /** Nothing. */
        NONE
    }
}
