package dev.tidemark.cli;

import dev.tidemark.backup.Backups;
import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;

/** What the files of a project say of its database for every command, beside what is an option of one. */
final class ProjectSettings {
    private final Path project;
    private final Configuration configuration;

    ProjectSettings(Path project) {
        this.project = project;
        this.configuration = Configuration.of(project, System::getenv);
    }

    /**
     * The engine, told so.
     *
     * @throws TidemarkException BAD_ARGUMENT where one is not understood
     */
    Tidemark tell(Tidemark tidemark) {
        Setting production = configuration.ofFiles("production");
        Setting allow = configuration.ofFiles("allow");
        Setting backups = configuration.ofFiles("backups");
        Setting environments = configuration.ofFiles("environments");
        Setting appVersion = configuration.find("app-version");
        if (production != null) {
            tidemark.production(isTrue(production));
        }
        if (allow != null) {
            tidemark.allow(allow.value());
        }
        if (backups != null) {
            tidemark.backups(Backups.in(project.resolve(backups.value())));
        }
        if (environments != null) {
            tidemark.environments(environments.value().strip().split("\\s*,\\s*"));
        }
        if (appVersion != null) {
            tidemark.appVersion(appVersion.value());
        }
        return tidemark;
    }

    private static boolean isTrue(Setting setting) {
        if (!setting.value().equalsIgnoreCase("true") && !setting.value().equalsIgnoreCase("false")) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "production in " + setting.source(),
                    "It says \"" + setting.value() + "\". Say true or false.");
        }
        return Boolean.parseBoolean(setting.value());
    }
}
