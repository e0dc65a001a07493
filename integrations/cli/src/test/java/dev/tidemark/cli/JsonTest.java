package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tidemark.diff.Hints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands answer a program. */
class JsonTest {
    @TempDir
    Path directory;

    private TemporaryProject project;
    private String url;

    @BeforeEach
    void twoRevisionsOneOfThemApplied() throws Exception {
        project = new TemporaryProject(directory);
        url = "--url=jdbc:h2:file:" + directory.resolve("db");
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        assertThat(project.run("upgrade", "+1", url).code()).isZero();
    }

    private JsonObject answer(int code, String... arguments) {
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--json";
        TemporaryProject.Run run = project.run(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isEqualTo(code);
        JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
        if (!answer.has("error")) {
            assertThat(answer.get("format").getAsInt()).isEqualTo(1);
            assertThat(answer.get("command").getAsString()).isEqualTo(arguments[0]);
        }
        return answer;
    }

    private static String text(JsonObject object, String... path) {
        JsonObject at = object;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.getAsJsonObject(path[i]);
        }
        return at.get(path[path.length - 1]).getAsString();
    }

    private static JsonObject at(JsonObject object, String array, int index) {
        return object.getAsJsonArray(array).get(index).getAsJsonObject();
    }

    @Test
    void whatProductionWouldRefuse() throws Exception {
        JsonObject passes = answer(0, "prod-check", "--allow=destructive:2019", url);
        assertThat(text(passes, "result")).isEqualTo("passes");
        assertThat(passes.getAsJsonArray("refused")).isEmpty();
        assertThat(text(at(passes, "steps", 0), "revision")).endsWith("-add-phone");
        assertThat(passes.getAsJsonArray("idle").get(0).getAsString()).contains("destructive:2019 names nothing");
        assertThat(project.run("upgrade", "--allow=native:2019", url).out())
                .contains("note  --allow native:2019 names nothing that would run");

        dev.tidemark.cli.Urls.run(
                url.substring("--url=".length()), "insert into customers (id, phone) values (1, '5')");
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(project.run("seal", "-m", "no phone", "--drop").code()).isZero();
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        JsonObject fails = answer(Cli.ERROR, "prod-check", url);
        assertThat(text(fails, "result")).isEqualTo("fails");
        assertThat(text(at(fails, "refused", 0), "code")).isEqualTo("TM057");
        assertThat(text(at(fails, "refused", 0), "message")).contains("destroys 1 value of ");
        assertThat(text(at(fails, "notes", 0), "revision")).endsWith("-no-phone");
    }

    @Test
    void saysWhereTheDatabaseStands() {
        JsonObject status = answer(0, "status", url);
        assertThat(status.getAsJsonArray("current").get(0).getAsString()).endsWith("-create-customers");
        assertThat(status.getAsJsonArray("pending").get(0).getAsString()).endsWith("-add-phone");
        assertThat(text(status, "draft")).isEqualTo("none");
        assertThat(text(at(answer(0, "current", url), "rows", 0), "kind")).isEqualTo("sealed");
        JsonObject revision = at(answer(0, "history", "-v", url), "revisions", 0);
        assertThat(text(revision, "state")).isEqualTo("current");
        assertThat(text(revision, "applied", "by")).isNotEmpty();
        assertThat(revision.getAsJsonArray("operations").get(0).getAsString()).isEqualTo("create table customers");
        assertThat(at(answer(0, "history"), "revisions", 1).get("applied").isJsonNull())
                .isTrue();
        assertThat(text(at(answer(0, "heads"), "heads", 0), "id")).endsWith("-add-phone");
        assertThat(answer(0, "branches").getAsJsonArray("branches")).isEmpty();
        assertThat(text(answer(0, "show", "create-customers"), "className")).startsWith("shop.R");
        JsonObject step = at(answer(0, "plan", url), "steps", 0);
        assertThat(text(step, "action")).isEqualTo("upgrade");
        assertThat(text(at(step, "changes", 0), "description")).isEqualTo("add column customers.phone varchar(20)");
        assertThat(answer(0, "drift", url).getAsJsonArray("drift")).isEmpty();
    }

    @Test
    void checkIsWhatItsSchemaSays() throws Exception {
        JsonObject schema = JsonParser.parseString(Files.readString(Path.of("../../docs/check.schema.json")))
                .getAsJsonObject();
        JsonArray results =
                schema.getAsJsonObject("properties").getAsJsonObject("result").getAsJsonArray("enum");
        JsonObject pending = answer(CheckCommand.PENDING, "check", url);
        assertThat(text(pending, "result")).isEqualTo("pending");
        assertThat(project.run("upgrade", url).code()).isZero();
        JsonObject clean = answer(0, "check", url);
        Urls.run(url.substring("--url=".length()), "alter table customers drop column phone");
        JsonObject drift = answer(CheckCommand.DRIFT, "check", url);
        assertThat(text(at(drift, "drift", 0), "remedy")).contains("again");
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        JsonObject unsealed = answer(CheckCommand.UNSEALED, "check");
        assertThat(unsealed.getAsJsonArray("unsealed").get(0).getAsString()).startsWith("retire column");
        Set<String> required = new TreeSet<>();
        schema.getAsJsonArray("required").forEach(each -> required.add(each.getAsString()));
        for (JsonObject answer : Set.of(pending, clean, drift, unsealed)) {
            assertThat(answer.keySet())
                    .containsExactlyInAnyOrderElementsOf(required)
                    .containsExactlyInAnyOrderElementsOf(
                            schema.getAsJsonObject("properties").keySet());
            assertThat(results).contains(answer.get("result"));
        }
    }

    @Test
    void anErrorIsAnObjectToo() {
        JsonObject unknown = answer(Cli.ERROR, "plan", "nowhere", url);
        assertThat(text(unknown, "error", "code")).isEqualTo("TM035");
        assertThat(text(unknown, "error", "place")).isEqualTo("nowhere");
        assertThat(text(unknown, "error", "message")).isNotEmpty();
        assertThat(text(answer(Cli.ERROR, "status", "--such"), "error", "code")).isEqualTo("TM064");
    }

    @Test
    void everyCommandOnThePageHasItsAnswerThere() throws Exception {
        String page = Files.readString(Path.of("../../docs/json.md"));
        for (String command : Set.of("status", "current", "history", "heads", "branches", "plan", "drift", "check")) {
            JsonObject answer = answer(command.equals("check") ? 2 : 0, command, url);
            answer.keySet().forEach(key -> assertThat(page).as(command).contains("`" + key + "`"));
        }
    }
}
