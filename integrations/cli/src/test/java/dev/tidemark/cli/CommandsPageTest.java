package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command is on the page of commands, is a goal too, and explains itself. */
class CommandsPageTest {
    private static final Path GOALS = Path.of("../maven-plugin/src/main/java/dev/tidemark/maven");

    private static String help(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(new PrintWriter(out), new PrintWriter(err), false, arguments);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }

    /** As the help lists them, each first in its line. */
    private static List<String> commands() {
        String all = help("--help");
        String list = all.substring(all.indexOf("Commands:"), all.indexOf("From a change"));
        return Pattern.compile("(?m)^  ([a-z-]+)")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everyCommandIsOnThePage() throws Exception {
        String page = Files.readString(Path.of("../../docs/commands.md"));
        Set<String> missing = commands().stream()
                .filter(command -> !page.contains("`" + command) && !page.contains("tidemark " + command))
                .collect(Collectors.toSet());
        assertThat(commands()).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCommandIsAGoal() {
        for (String command : commands()) {
            String mojo = Stream.of(command.split("-", -1))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining())
                    + "Mojo.java";
            // A shell completes the command line, not Maven.
            assertThat(Files.exists(GOALS.resolve(mojo))).as(mojo).isEqualTo(!command.equals("completion"));
        }
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : commands()) {
            assertThat(help(command, "--help")).startsWith("Usage: tidemark " + command);
        }
    }
}
