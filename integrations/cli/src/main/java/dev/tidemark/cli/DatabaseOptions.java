package dev.tidemark.cli;

import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.cli.dump.Login;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database: options, else what the project and its environment say. */
final class DatabaseOptions {
    @Option(
            names = "--url",
            paramLabel = "<jdbc url>",
            description = "Its address; else TIDEMARK_URL, tidemark.properties, or Spring's files.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "<name>", description = "Who connects; else TIDEMARK_USER, and so on.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            description = "Better TIDEMARK_PASSWORD, which no list of processes shows.")
    private @Nullable String password;

    @Option(
            names = "--environments",
            split = ",",
            paramLabel = "<name>",
            description = "Of which it is, for steps that run in some alone: demo,test; or TIDEMARK_ENVIRONMENTS.")
    private List<String> environments = List.of();

    /** The engine, told so. */
    Tidemark set(Tidemark tidemark) {
        return environments.isEmpty() ? tidemark : tidemark.environments(environments.toArray(String[]::new));
    }

    /**
     * Whether this call names a database, by an option or the environment. What stands in files does not count: a command that
     * needs no database would depend on whether one runs.
     */
    boolean isGiven() {
        return isNamed() || isSaid(System.getenv("TIDEMARK_URL"));
    }

    /** Its address and where that stands, or null. */
    @Nullable
    Setting url(Path project) {
        return isNamed()
                ? new Setting(String.valueOf(url), "--url")
                : Configuration.of(project, System::getenv).find("url");
    }

    /** An empty address is most often a variable that is not set: what looks elsewhere then would find what is not meant. */
    private boolean isNamed() {
        if (url != null && url.isBlank()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--url", "It names no database. Name one, or leave the option out.");
        }
        return url != null;
    }

    /** The database, by a driver of the loader; throws as {@link #login} does. */
    DataSource dataSource(Path project, ClassLoader loader) {
        Login login = login(project);
        return new UrlDataSource(login.url(), login.user(), login.password(), loader);
    }

    /**
     * Who connects, and where.
     *
     * @throws TidemarkException BAD_ARGUMENT where no database is named
     */
    Login login(Path project) {
        Setting address = url(project);
        if (address == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--url",
                    "No database is named. Give --url, set TIDEMARK_URL, or write url=… into " + Configuration.FILE
                            + ".");
        }
        Configuration configuration = Configuration.of(project, System::getenv);
        return new Login(
                address.value(),
                said(user, configuration.findBeside("user", address)),
                said(password, configuration.findBeside("password", address)));
    }

    private static @Nullable String said(@Nullable String option, @Nullable Setting setting) {
        return isSaid(option) ? option : setting == null ? null : setting.value();
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
