package dev.tidemark.cli;

import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What options are where the arguments do not say: the project's configuration, else what the command itself takes. */
final class Defaults implements IDefaultValueProvider {
    private static final String PROJECT = "--project";

    /** These are looked up beside the address of the database, whose source counts. */
    private static final Set<String> OF_THE_DATABASE = Set.of("url", "user", "password");

    /** These the engine is told in any case, by {@link ProjectSettings}. */
    private static final Set<String> OF_ALL_COMMANDS =
            Set.of("production", "allow", "backups", "app-version", "environments");

    private final List<String> args;
    private @Nullable Configuration configuration;
    private final Map<String, String> sources = new HashMap<>();
    private boolean unreadable;

    Defaults(List<String> args) {
        this.args = args;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().replaceFirst("^--", "");
        if (unreadable
                || OF_THE_DATABASE.contains(name)
                || OF_ALL_COMMANDS.contains(name)
                || !Configuration.NAMES.contains(name)
                || isSaid(option)) {
            return null;
        }
        try {
            if (configuration == null) {
                configuration = Configuration.of(project(), System::getenv);
            }
            Setting setting = configuration.find(name);
            if (setting == null) {
                return null;
            }
            sources.put(option.longestName(), setting.source());
            return setting.value();
        } catch (TidemarkException saidByTheCommand) {
            unreadable = true;
            return null;
        }
    }

    /** Where the value of an argument stands if it is not among the arguments; empty where it is. */
    String source(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? sources.getOrDefault(option.longestName(), "") : "";
    }

    private boolean isSaid(OptionSpec option) {
        return Arrays.stream(option.names())
                .anyMatch(name -> args.stream().anyMatch(arg -> arg.equals(name) || arg.startsWith(name + "=")));
    }

    private Path project() {
        String said = "";
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(PROJECT + "=")) {
                said = arg.substring(PROJECT.length() + 1);
            } else if (arg.equals(PROJECT) && i + 1 < args.size()) {
                said = args.get(i + 1);
            }
        }
        return Path.of(said);
    }
}
