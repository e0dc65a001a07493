package dev.tidemark.engine;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The front door: {@code Tidemark.of(dataSource).upgrade()}. Options are set first, in any order; every other method asks or
 * changes the database once, and throws {@link TidemarkException} where something is wrong.
 *
 * <p>A target is {@code head}, {@code heads}, {@code base}, a revision's id or the start of it, its slug,
 * {@code +1} or {@code -1}.
 */
public final class Tidemark {
    /** Every table counts as large. */
    public static final long ALWAYS = 0;

    /** No table counts as large. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Further than anyone waits, and near enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    private final DataSource dataSource;
    private ClassLoader classLoader;
    private @Nullable RevisionIndex index;
    private boolean production = said("tidemark.production", "TIDEMARK_PRODUCTION");
    private Allowances allowances = Allowances.of(List.of(text("tidemark.allow", "TIDEMARK_ALLOW")));
    private boolean allowDraft;
    private boolean runsDraft = true;
    private Consumer<Event> listener = Tidemark::log;
    private Duration lockTimeout = Duration.ofMinutes(5);
    private Pace pace = Pace.DEFAULT;
    private final List<Hook> hooks = new ArrayList<>();
    private @Nullable String owner;
    private @Nullable String app;
    private @Nullable String appVersion;
    private boolean acceptNewer = said("tidemark.acceptNewer", "TIDEMARK_ACCEPT_NEWER");
    private boolean baselineOnUpgrade = said("tidemark.baselineOnUpgrade", "TIDEMARK_BASELINE_ON_UPGRADE");
    private boolean acceptDifferences;
    private List<String> environments = names(text("tidemark.environments", "TIDEMARK_ENVIRONMENTS"));
    private @Nullable Backups backups = Backups.ofEnvironment();
    private Interrupted interrupted = Interrupted.UNKNOWN;

    private Tidemark(DataSource dataSource) {
        this.dataSource = dataSource;
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        this.classLoader = context == null ? Tidemark.class.getClassLoader() : context;
    }

    /** The door to a database. */
    public static Tidemark of(DataSource dataSource) {
        return new Tidemark(dataSource);
    }

    /** Where the index and the migration classes are; by default the thread's context class loader. */
    public Tidemark classLoader(ClassLoader loader) {
        classLoader = loader;
        return this;
    }

    /**
     * The index that is used: the one given, else the one on the class path.
     *
     * @throws TidemarkException NO_INDEX, SEVERAL_INDEXES or INDEX_DAMAGED
     */
    public RevisionIndex index() {
        return index == null ? new Compiled(classLoader).index() : index;
    }

    /** The index to use in place of the one on the class path. */
    public Tidemark index(RevisionIndex revisions) {
        index = revisions;
        return this;
    }

    /**
     * Whether this is a production database: no draft runs, no altered revision runs again; and unless it is
     * {@linkplain #allow allowed}, no step runs that destroys rows or values, nor SQL or Java code of one's own that nobody has
     * reviewed. By default what the system property {@code tidemark.production} or the environment's
     * {@code TIDEMARK_PRODUCTION} says.
     */
    public Tidemark production(boolean isProduction) {
        production = isProduction;
        return this;
    }

    /** Whether this is a production database. */
    public boolean isProduction() {
        return production;
    }

    /**
     * What a production database may do, by name: {@code destructive} or {@code native}, for one revision alone
     * {@code destructive:20261121-0940} with its id or the start of it. By default what the system property
     * {@code tidemark.allow} or the environment's {@code TIDEMARK_ALLOW} lists, with commas between.
     *
     * @throws TidemarkException BAD_ARGUMENT where a name is of no kind that there is
     */
    public Tidemark allow(String... names) {
        allowances = Allowances.of(List.of(names));
        return this;
    }

    /**
     * Whether {@link #upgrade} first takes over, as {@link #baseline} does, a database that has tables and no history. One
     * without tables runs every revision as ever. By default what the system property {@code tidemark.baselineOnUpgrade} or
     * the environment's {@code TIDEMARK_BASELINE_ON_UPGRADE} says.
     */
    public Tidemark baselineOnUpgrade(boolean takesOver) {
        baselineOnUpgrade = takesOver;
        return this;
    }

    /** Whether a database is taken over although the application must be thought to fail on how it differs. */
    public Tidemark acceptDifferences(boolean accepted) {
        acceptDifferences = accepted;
        return this;
    }

    /** Whether a draft may run although it comes from an archive; never in production. */
    public Tidemark allowDraft(boolean allowed) {
        allowDraft = allowed;
        return this;
    }

    /** Whether {@link #upgrade} runs the code's draft too; by default it does. */
    public Tidemark withDraft(boolean runs) {
        runsDraft = runs;
        return this;
    }

    /**
     * Who is told of the progress; by default the {@link System.Logger} {@code dev.tidemark}, of each migration that ran and
     * of each wait at level INFO, and of each statement at level DEBUG. Where it throws, the migration goes on.
     */
    public Tidemark listener(Consumer<Event> events) {
        listener = event -> tell(events, event);
        return this;
    }

    /** Adds what the application does around its migrations; several are called in the order in which they were added. */
    public Tidemark hook(Hook hook) {
        hooks.add(hook);
        return this;
    }

    /** How long to wait for another process that migrates the database; by default five minutes. */
    public Tidemark lockTimeout(Duration timeout) {
        lockTimeout = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
        return this;
    }

    /**
     * With how many rows a table begins to be large: what is done to it then lets others read and write it meanwhile, where the
     * database has a way (PostgreSQL, MariaDB, MySQL), and is not one transaction but resumes where it was interrupted. By
     * default 100,000; {@link #ALWAYS} for every table, {@link #NEVER} for none.
     */
    public Tidemark onlineFrom(long rows) {
        pace = new Pace(rows, pace.lockWait(), pace.batch(), pace.throttle());
        return this;
    }

    /**
     * For how long a statement may wait for a lock before it lets those behind it go first and tries again, on PostgreSQL,
     * MariaDB and MySQL; by default 200 ms. MariaDB and MySQL wait for a second at least. It tries for {@link #lockTimeout} at
     * most.
     *
     * @throws TidemarkException BAD_ARGUMENT where it is no time at all
     */
    public Tidemark lockWait(Duration most) {
        if (most.toMillis() < 1) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, String.valueOf(most), "A wait for a lock lasts a millisecond at least.");
        }
        pace = new Pace(pace.onlineFrom(), most, pace.batch(), pace.throttle());
        return this;
    }

    /**
     * How many rows of a large table a transaction fills, and what happens between two of them; by default 1,000 and nothing.
     */
    public Tidemark batches(int rows, Throttle throttle) {
        if (rows < 1) {
            throw new TidemarkException(Code.BAD_ARGUMENT, String.valueOf(rows), "A batch has one row at least.");
        }
        pace = new Pace(pace.onlineFrom(), pace.lockWait(), rows, throttle);
        return this;
    }

    /**
     * Where the tables that a downgrade or a destructive step touches are written first; null: nowhere. By default the
     * directory that the system property {@code tidemark.backups} or the environment's {@code TIDEMARK_BACKUPS} names.
     */
    public Tidemark backups(@Nullable Backups where) {
        backups = where;
        return this;
    }

    /**
     * The environments that this database is of: {@code demo}, {@code test}. A step of a migration that is for some
     * environments alone ({@code .only("demo")}) runs where one of them is here, and is taken back where it ran. By default
     * what the system property {@code tidemark.environments} or the environment's {@code TIDEMARK_ENVIRONMENTS} lists, with
     * commas between.
     *
     * @throws TidemarkException BAD_ARGUMENT where one has blanks or commas, or all have more than 1,000 characters
     */
    public Tidemark environments(String... names) {
        for (String name : names) {
            if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == ',')) {
                throw new TidemarkException(
                        Code.BAD_ARGUMENT,
                        "environments",
                        "\"" + name + "\" is no name: it has no blanks and no commas.");
            }
        }
        History.requireShort(String.join(" ", names), 1000);
        environments = List.of(names);
        return this;
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * What is known of a step of one's own that was interrupted, once a person has looked in the database (UNKNOWN_STEP says
     * at what). By default nothing, and such a step is refused.
     */
    public Tidemark interrupted(Interrupted known) {
        interrupted = known;
        return this;
    }

    private static boolean said(String property, String variable) {
        String text = text(property, variable).strip();
        if (!text.isEmpty() && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    System.getProperty(property) == null ? variable : property,
                    "It says \"" + text + "\". Say true or false.");
        }
        return Boolean.parseBoolean(text);
    }

    private static String text(String property, String variable) {
        return System.getProperty(property, System.getenv().getOrDefault(variable, ""));
    }

    /** A listener only looks on: where it fails, that is neither the database's fault nor a reason to stop halfway. */
    private static void tell(Consumer<Event> listener, Event event) {
        try {
            listener.accept(event);
        } catch (RuntimeException failed) {
            System.getLogger("dev.tidemark")
                    .log(System.Logger.Level.WARNING, "The listener failed at: " + event.text(), failed);
        }
    }

    private static void log(Event event) {
        boolean isDetail = event.kind() == Event.Kind.STARTED || event.kind() == Event.Kind.STATEMENT;
        // Named only here, so that a boot with nothing to do starts no logging.
        System.getLogger("dev.tidemark")
                .log(isDetail ? System.Logger.Level.DEBUG : System.Logger.Level.INFO, event.text());
    }

    /** Whose drafts these are, in 300 characters at most; by default the operating system's user in this working copy. */
    public Tidemark owner(String name) {
        owner = History.requireShort(name, 300);
        return this;
    }

    /** What the history calls this application, in 200 characters at most. */
    public Tidemark app(String name) {
        app = History.requireShort(name, 200);
        return this;
    }

    /** The version of this application, for the audit, in 200 characters at most. */
    public Tidemark appVersion(String version) {
        appVersion = History.requireShort(version, 200);
        return this;
    }

    /**
     * Whether {@link #upgrade} leaves a database alone that has revisions which the code does not have, as an instance of the
     * old version finds it that starts while a new one is deployed. It does so where nothing is pending and each of them is
     * known to leave older versions working: it renames, drops and demands nothing, and runs no SQL or Java code of its own.
     * Otherwise, and by default, it refuses (REVISION_MISSING). By default what the system property
     * {@code tidemark.acceptNewer} or the environment's {@code TIDEMARK_ACCEPT_NEWER} says.
     */
    public Tidemark acceptNewer(boolean accepted) {
        acceptNewer = accepted;
        return this;
    }

    /** Runs all that is pending, in development the draft too. */
    public Result upgrade() {
        return upgrade(Target.HEADS);
    }

    /** Runs what is pending up to the target. */
    public Result upgrade(String target) {
        return on(desk -> desk.upgrade(target));
    }

    /** Takes back what came after the target, the youngest first. */
    public Result downgrade(String target) {
        return on(desk -> desk.downgrade(target));
    }

    /**
     * Takes back what has run of an upgrade that was interrupted, where the database keeps it; {@link #upgrade} would go on with
     * it instead. {@link #downgrade} to a revision or to the base does so by itself.
     *
     * @throws TidemarkException INTERRUPTED_STEP where some of it cannot be taken back; UNKNOWN_STEP
     */
    public Result undo() {
        return on(Desk::undo);
    }

    /** Says that the database is at the target, and runs nothing. */
    public Result stamp(String target) {
        return on(desk -> desk.stamp(target));
    }

    /** Takes over a database that has its tables already: finds the revision that it shows, and says so in the history. */
    public Result baseline() {
        return on(Desk::baseline);
    }

    /** What {@link #baseline} would find; changes nothing. */
    public Survey survey() {
        return on(Desk::survey);
    }

    /** What {@link #upgrade()} would run. */
    public Plan plan() {
        return plan(Target.HEADS);
    }

    /** What {@link #upgrade(String)} would run, or {@link #downgrade} for {@code base} and a target that begins with a minus. */
    public Plan plan(String target) {
        return target.startsWith("-") || target.equals(Target.BASE) ? planDowngrade(target) : planUpgrade(target);
    }

    /** What {@link #upgrade(String)} would run; changes nothing. */
    public Plan planUpgrade(String target) {
        return on(desk -> desk.planUpgrade(target));
    }

    /** What {@link #downgrade} would run; changes nothing. */
    public Plan planDowngrade(String target) {
        return on(desk -> desk.planDowngrade(target));
    }

    /**
     * Writes tables into a backup, all as they were at one moment where the database can say so.
     *
     * @param tables by name; none: all
     */
    public Contents backup(Backups into, String... tables) {
        return on(desk -> desk.backup(into, List.of(tables)));
    }

    /**
     * Brings rows of a backup back into their tables, all or none.
     *
     * @param replace whether rows that are there go; else they are refused
     * @param tables by name; none: all that the backup has
     */
    public Restored restore(Path file, @Nullable BackupKey key, boolean replace, String... tables) {
        return on(desk -> desk.restore(file, key, replace, List.of(tables)));
    }

    /** What rows and values a plan would destroy, each in a few words for a person: {@code 3 rows of customers}; asks only. */
    public List<String> losses(Plan plan) {
        return on(desk -> desk.losses(plan));
    }

    /**
     * All that stands against {@link #upgrade()}, looked for before anything runs: rows that would break a constraint, be cut
     * or be lost, and, where this is a {@linkplain #production production database}, what it refuses. Empty where nothing does.
     * What comes after a step that may change rows cannot be looked for ahead.
     */
    public List<Finding> findings() {
        return on(Desk::findings);
    }

    /** Where the database stands. */
    public Status status() {
        return on(Desk::status);
    }

    /** What the history says, in the order in which it was written. */
    public List<HistoryEntry> history() {
        return on(Desk::history);
    }

    /** What the history says of what runs anew whenever it has changed, in the order in which it ran last. */
    public List<HistoryEntry> repeatables() {
        return on(Desk::repeatables);
    }

    /**
     * How the live schema differs from the one that the history leads to, sorted; empty where it does not. What was known when
     * the database was taken over is left out.
     */
    public List<Difference> drift() {
        return on(Desk::drift);
    }

    /** Work on one connection. */
    private interface Work<R> {
        R at(Desk desk) throws SQLException;
    }

    private <R> R on(Work<R> work) {
        Compiled compiled = new Compiled(classLoader, environments);
        RevisionIndex revisions = index == null ? compiled.index() : index;
        Settings settings = new Settings(
                dataSource,
                compiled,
                revisions,
                production,
                allowDraft,
                listener,
                lockTimeout,
                pace,
                owner,
                app,
                acceptDifferences,
                allowances,
                appVersion,
                acceptNewer,
                hooks,
                backups,
                baselineOnUpgrade,
                runsDraft,
                interrupted);
        try (Connection connection = connect()) {
            return work.at(new Desk(settings, connection));
        } catch (SQLException refused) {
            throw Refusal.outsideOfRevisions(refused);
        }
    }

    private Connection connect() throws SQLException {
        try {
            Connection connection = dataSource.getConnection();
            if (connection == null) {
                throw new SQLException("the data source gives no connection", "08001");
            }
            return connection;
        } catch (TidemarkException said) {
            throw said;
        } catch (RuntimeException thrown) {
            throw Refusal.ofPool(thrown);
        }
    }
}
