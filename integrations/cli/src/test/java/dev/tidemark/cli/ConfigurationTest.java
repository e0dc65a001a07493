package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.cli.Configuration.Setting;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several places a value is taken from. */
class ConfigurationTest {
    @TempDir
    Path directory;

    private void write(String file, String text) throws Exception {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent() == null ? directory : path.getParent());
        Files.writeString(path, text);
    }

    private Configuration with(Map<String, String> environment) {
        return Configuration.of(directory, environment::get);
    }

    @Test
    void theNearestPlaceWins() throws Exception {
        assertThat(with(Map.of()).find("url")).isNull();
        write("src/main/resources/application.yml", """
                spring:
                  datasource:
                    url: jdbc:h2:mem:${NAME:spring}
                    username: sa
                tidemark:
                  lockWait: 300
                """);
        String yml = "src/main/resources/application.yml";
        assertThat(with(Map.of()).find("url")).isEqualTo(new Setting("jdbc:h2:mem:spring", yml));
        assertThat(with(Map.of()).find("lock-wait")).isEqualTo(new Setting("300", yml));
        assertThat(with(Map.of("NAME", "given")).find("url")).isEqualTo(new Setting("jdbc:h2:mem:given", yml));
        write("src/main/resources/application.properties", "spring.datasource.url=jdbc:h2:mem:properties");
        assertThat(with(Map.of()).find("url"))
                .isEqualTo(new Setting("jdbc:h2:mem:properties", "src/main/resources/application.properties"));
        write("tidemark.properties", "url=jdbc:h2:mem:own\n");
        assertThat(with(Map.of()).find("url")).isEqualTo(new Setting("jdbc:h2:mem:own", "tidemark.properties"));
        assertThat(with(Map.of("TIDEMARK_URL", "jdbc:h2:mem:env")).find("url"))
                .isEqualTo(new Setting("jdbc:h2:mem:env", "the environment's TIDEMARK_URL"));
    }

    @Test
    void aPasswordIsNotTriedOnAnotherDatabase() throws Exception {
        write("src/main/resources/application.properties", """
                spring.datasource.url=jdbc:h2:mem:a
                spring.datasource.username=owner
                spring.datasource.password=${DB_PASSWORD}
                """);
        Configuration spring = with(Map.of("DB_PASSWORD", "secret"));
        assertThat(spring.findBeside("password", spring.find("url")))
                .isEqualTo(new Setting("secret", "src/main/resources/application.properties"));
        assertThat(with(Map.of()).find("password")).isNull();
        write("tidemark.properties", "url=jdbc:h2:mem:b\n");
        Configuration own = with(Map.of("DB_PASSWORD", "secret"));
        assertThat(own.findBeside("user", own.find("url"))).isNull();
        assertThat(own.findBeside("user", new Setting("jdbc:h2:mem:c", "--url")))
                .isNull();
    }

    @Test
    void profilesCount() throws Exception {
        write("src/main/resources/application.yml", """
                spring.profiles.active: dev
                spring.datasource.url: jdbc:h2:mem:all
                ---
                spring.config.activate.on-profile: test
                spring.datasource.url: jdbc:h2:mem:test
                """);
        assertThat(with(Map.of()).find("url")).extracting(Setting::value).isEqualTo("jdbc:h2:mem:all");
        assertThat(with(Map.of("SPRING_PROFILES_ACTIVE", "test")).find("url"))
                .extracting(Setting::value)
                .isEqualTo("jdbc:h2:mem:test");
        write("src/main/resources/application-dev.properties", "spring.datasource.url=jdbc:h2:mem:dev");
        assertThat(with(Map.of()).find("url"))
                .isEqualTo(new Setting("jdbc:h2:mem:dev", "src/main/resources/application-dev.properties"));
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        write("tidemark.properties", "adress=jdbc:h2:mem:a");
        assertThatThrownBy(() -> with(Map.of()))
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("[TM064]")
                .hasMessageContaining("There is no \"adress\"");
        write("tidemark.properties", "");
        write("src/main/resources/application.yml", "a: [");
        assertThatThrownBy(() -> with(Map.of())).hasMessageContaining("application.yml");
    }

    @Test
    void aCommandFindsItsDatabase() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        write("tidemark.properties", "url=jdbc:h2:file:" + directory.resolve("db"));
        assertThat(project.run("upgrade", "--no-draft").err()).isEmpty();
        assertThat(project.run("status").out()).contains("pending  none");
        assertThat(project.run("check").out()).isEqualTo("clean  1 revision\n");
        write("tidemark.properties", "url=jdbc:h2:file:" + directory.resolve("db") + "\nbatch=none\n");
        assertThat(project.run("upgrade").err()).contains("--batch").contains("none");
    }

    @Test
    void aFileSaysThatItIsProductionAndWhereBackupsAre() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        String url = "url=jdbc:h2:file:" + directory.resolve("db") + "\n";
        write("tidemark.properties", url + "production=true\nbackups=kept\napp-version=1.2\n");
        assertThat(project.run("upgrade").err()).isEmpty();
        Urls.run(url.substring(4).strip(), "insert into customers (id) values (1)");
        assertThat(Urls.rows(url.substring(4).strip(), "select distinct app_version from tidemark_audit"))
                .containsExactly("1.2");
        assertThat(project.run("reset", "--yes").err()).contains("[TM057] reset");
        assertThat(project.run("downgrade", "base", "--yes").err()).contains("[TM057]", "destroys 1 row of ");
        write("tidemark.properties", url + "production=true\nbackups=kept\nallow=destructive\n");
        assertThat(project.run("downgrade", "base", "--yes").err()).isEmpty();
        assertThat(project.run("backups").out()).contains("kept");
        write("tidemark.properties", url + "production=perhaps\n");
        assertThat(project.run("status").err()).contains("[TM064] production in tidemark.properties", "perhaps");
    }

    @Test
    void anOptionSaysWhereBackupsAre() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        String url = "jdbc:h2:file:" + directory.resolve("db");
        assertThat(project.run("upgrade", "--url=" + url).err()).isEmpty();
        Urls.run(url, "insert into customers (id) values (1)");
        Path there = directory.resolve("there");
        assertThat(project.run("downgrade", "-1", "--yes", "--backups=" + there, "--url=" + url)
                        .out())
                .contains("wrote [customers] to " + there);
        assertThat(project.run("backups", "--to=" + there).out()).contains(there.toString());
    }

    @Test
    void quietSaysNothingButErrors() throws Exception {
        TemporaryProject project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("check", "--quiet")).isEqualTo(new TemporaryProject.Run(0, "", ""));
        assertThat(project.run("status", "-q").err()).contains("[TM064] --url");
        assertThat(project.run("sql", "-q").out()).contains("create table customers");
        String script = complete();
        assertThat(script).contains("_complete_tidemark", "upgrade", "--dry-run");
    }

    /** It is of no project, so it takes no --project. */
    private static String complete() {
        java.io.StringWriter out = new java.io.StringWriter();
        java.io.PrintWriter none = new java.io.PrintWriter(new java.io.StringWriter());
        assertThat(Cli.run(new java.io.PrintWriter(out), none, false, "completion", "zsh"))
                .isZero();
        return out.toString();
    }
}
