package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.tidemark.dialect.Dialects;
import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report, as a page and for a pull request. */
class ReportTest {
    private static final String EVIL = "`</script><script>alert(1)</script>|\"`";

    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void twoRevisionsAndADraft() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("orders", Schema.of(List.of(Customers.table(ID, NAME, PHONE), orders("orders")), List.of()));
        project.compile(
                Schema.of(
                        List.of(
                                Customers.table(ID, NAME.withType(ColumnType.varchar(200)))
                                        .with(new Index("ix_name", false, List.of("name"))),
                                orders("orders")),
                        List.of()),
                Hints.NONE);
    }

    private static Table orders(String name) {
        return Table.named(name)
                .with(ID)
                .with(Column.of("customer_id", ColumnType.bigint()))
                .withPrimaryKey(new PrimaryKey(null, List.of("id")))
                .with(new ForeignKey("fk_customer", List.of("customer_id"), "customers", List.of("id"), null));
    }

    private String run(String... args) {
        TemporaryProject.Run run = project.run(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    private Document page(String... args) {
        return Jsoup.parse(run(args));
    }

    @Test
    void eachRevisionHasItsSectionAndItsPlaceInTheTimeline() {
        Document page = page("report");
        List<String> ids = page.select("section.revision").eachAttr("data-revision");
        assertThat(ids).hasSize(3).endsWith("draft");
        assertThat(page.select(".timeline a").eachText()).isEqualTo(ids);
        for (Element link : page.select(".timeline a")) {
            Element section = page.expectFirst(link.attr("href"));
            assertThat(section.attr("data-revision")).isEqualTo(link.text());
        }
    }

    @Test
    void theDiagramShowsInColourWhatTheRevisionChanges() {
        Document page = page("report");
        Element second = page.select("section.revision").get(1);
        assertThat(second.select("g.card.added .head").eachText()).containsExactly("orders");
        assertThat(second.select("g.card.changed .head").eachText()).containsExactly("customers");
        assertThat(second.select("text.added").eachText()).contains("+phone varchar(20)");
        assertThat(second.select("path.way.added title").text())
                .contains("fk_customer: orders (customer_id) to customers");
        assertThat(second.select("circle.end.added")).hasSize(1);
        assertThat(second.select("path.way").attr("d")).matches("M\\d+ \\d+(L\\d+ \\d+)+");
        Element draft = page.select("section.revision").get(2);
        assertThat(draft.select("text.removed").text()).contains("phone", "retired, its values stay");
        assertThat(draft.select("text.changed").text()).contains("name", "was varchar(80)");
        assertThat(draft.select("path.way").attr("class")).isEqualTo("way same");
    }

    @Test
    void boxesOfADiagramDoNotOverlap() {
        for (Element svg : page("report").select("section.revision svg")) {
            List<int[]> boxes =
                    svg.select("g.card").stream().map(ReportTest::place).toList();
            for (int[] one : boxes) {
                assertThat(one[0] + one[2]).isLessThanOrEqualTo(Integer.parseInt(svg.attr("width")));
                assertThat(one[1] + one[3]).isLessThanOrEqualTo(Integer.parseInt(svg.attr("height")));
                for (int[] other : boxes) {
                    boolean apart = one == other
                            || one[0] + one[2] < other[0]
                            || other[0] + other[2] < one[0]
                            || one[1] + one[3] < other[1]
                            || other[1] + other[3] < one[1];
                    assertThat(apart).as(svg.outerHtml()).isTrue();
                }
            }
        }
    }

    private static int[] place(Element card) {
        String[] at = card.attr("transform").replaceAll("[^0-9 ]", "").split(" ", -1);
        Element frame = card.expectFirst("rect");
        return new int[] {
            Integer.parseInt(at[0]),
            Integer.parseInt(at[1]),
            Integer.parseInt(frame.attr("width")),
            Integer.parseInt(frame.attr("height"))
        };
    }

    @Test
    void everyDatabaseHasItsSqlBothWays() {
        Element second = page("report").select("section.revision").get(1);
        List<String> names = Dialects.all().stream().map(Dialect::name).toList();
        assertThat(second.select(".sql").eachAttr("data-database")).isEqualTo(names);
        assertThat(second.select(".tabs button").eachText()).isEqualTo(names);
        for (Element panel : second.select(".sql")) {
            assertThat(panel.select("pre").get(0).text()).containsIgnoringCase("create table");
            assertThat(panel.select("pre").get(1).text()).containsIgnoringCase("drop table");
        }
        assertThat(page("report", "--database=mariadb").select(".sql").eachAttr("data-database"))
                .containsOnly("mariadb");
    }

    @Test
    void nothingInItNeedsTheNetworkAndItIsTheSameEachTime() {
        String text = run("report");
        assertThat(text).isEqualTo(run("report")).doesNotContain("http:", "https:", "url(", "@import");
        for (Element element : Jsoup.parse(text).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (List.of("src", "href", "xlink:href", "srcset", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
    }

    @Test
    void aNameCanDoNoHarm() throws Exception {
        Column column = Column.of("`<img src=x onerror=alert(2)>`", ColumnType.varchar(10));
        project.compile(
                Schema.of(List.of(Customers.table(ID, NAME), orders(EVIL).with(column)), List.of()), Hints.NONE);
        Document page = page("report");
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("section.revision")).hasSize(3);
        assertThat(page.select("g.card.added .head").eachText()).contains(EVIL);
        JsonArray data =
                JsonParser.parseString(page.select("#data").get(0).data()).getAsJsonArray();
        assertThat(data.get(2).toString()).contains("alert(1)");

        String markdown = run("report", "--markdown");
        String outside = markdown.replaceAll("(?s)\n```(sql|mermaid)\n.*?\n```\n", "\n");
        assertThat(outside).doesNotContain("<script", "<img").contains("&#60;");
        String mermaid = markdown.substring(markdown.indexOf("```mermaid"), markdown.indexOf("<details>"));
        assertThat(mermaid).doesNotContain("<script", "<img");
    }

    @Test
    void aDatabaseThatIsNamedBringsItsStateAndItsDrift() throws Exception {
        String url = Urls.H2.fresh();
        run("upgrade", "+1", "--url=" + url);
        Urls.run(url, "alter table customers add more int");
        Document page = page("report", "--url=" + url);
        assertThat(page.select("#drift li").text()).contains("customers.more", "the column is in no revision");
        assertThat(page.select(".timeline .state").eachText()).containsExactly("current", "pending", "pending");
        assertThat(page("report").select("#drift")).isEmpty();
    }

    @Test
    void markdownTellsOfTheHeadAndTheDraft() {
        String text = run("report", "--markdown");
        assertThat(text)
                .startsWith("## Schema changes\n\n| revision | change | risk | locks |\n")
                .contains("| `draft` | retire column customers.phone", "```mermaid\nerDiagram\n")
                .contains("bigint_not_null id PK\n", "varchar(20) phone \"removed: retired, its values stay\"")
                .contains("\"customers\" ||--o{ \"orders\" : \"customer_id (added)\"")
                .contains("<details><summary>SQL on postgresql, up</summary>\n\n```sql\n-- ")
                .contains("|  | create index ix_name", " |  | **TM027** nothing can be written to customers ")
                .doesNotContain("create-customers");
        assertThat(text.lines().filter(line -> line.startsWith("| ")).toList())
                .allMatch(line -> line.chars().filter(c -> c == '|').count() == 5);
    }

    @Test
    void aRangeAndDatabasesMayBeNamed() {
        String first = run("history").lines().findFirst().orElseThrow().split(" ", 2)[0];
        String text = run("report", "--markdown", "base:" + first, "--database=h2", "--database=MariaDB");
        assertThat(text)
                .contains(first, "SQL on h2, up", "SQL on mariadb, down")
                .doesNotContain("draft", "postgresql");
        assertThat(page("report", first + ":draft").select("section.revision")).hasSize(2);
        assertThat(page("report", first + ":head").select("section.revision")).hasSize(1);
        assertThat(run("report", "--markdown", "head:head")).isEqualTo("## Schema changes\n\nNone.\n");
    }

    @Test
    void itMayBeWrittenIntoAFile() throws Exception {
        Path file = directory.resolve("site/report.html");
        assertThat(run("report", "--output=" + file)).startsWith("wrote  " + file);
        assertThat(Files.readString(file)).isEqualTo(run("report"));
        assertThat(project.run("report", "--output=" + directory).err())
                .contains("[TM064] --output", "cannot be written");
        assertThat(project.run("report", "--database=db2").err()).contains("[TM043] db2");
        assertThat(project.run("report", "nowhere:head").err()).contains("[TM035] nowhere");
    }
}
