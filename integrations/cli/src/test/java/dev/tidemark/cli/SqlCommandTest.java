package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.Dialect;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A script of sql does to a database what upgrade and downgrade do. */
class SqlCommandTest {
    private static final String HISTORY =
            "select revision, parents, checksum, kind, applied_order, owner, schema_text, downgrade_sql"
                    + " from tidemark_history order by applied_order";

    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void threeRevisions() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        Column state = Column.of("state", ColumnType.enumeration(10, "it's", "b;\nc"));
        Table table = Customers.table(ID, NAME.withNullable(false).withDefault("'a;b'"), PHONE, state)
                .with(new UniqueKey("uk_phone", List.of("phone")))
                .with(new Index("ix_name", false, List.of("name desc", "id")))
                .withComment("it's; -- a comment");
        project.seal("more", Schema.of(List.of(table), List.of(new Sequence("numbers", 3, 50))));
    }

    private String script(Urls kind, String... more) {
        TemporaryProject.Run run = more.length == 0
                ? project.run("sql", "--database=" + kind.name().toLowerCase(Locale.ROOT))
                : project.run("sql", more[0], "--database=" + kind.name().toLowerCase(Locale.ROOT));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    /** Runs a script with what the database's makers have for that, as it is. */
    private static void run(String url, String script) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            if (url.startsWith("jdbc:h2:")) {
                RunScript.execute(connection, new StringReader(script));
            } else {
                Urls.run(url, script);
            }
        }
    }

    private static List<String> facts(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            return Facts.of(Dialects.of(connection).introspect(connection));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theScriptIsTheUpgrade(Urls kind) throws Exception {
        String scripted = kind.fresh();
        String upgraded = kind.fresh();
        run(scripted, script(kind));
        assertThat(project.run("upgrade", "--url=" + upgraded).code()).isZero();
        assertThat(facts(scripted)).isNotEmpty().isEqualTo(facts(upgraded));
        assertThat(Urls.rows(scripted, HISTORY)).hasSize(3).isEqualTo(Urls.rows(upgraded, HISTORY));
        assertThat(
                        Urls.rows(
                                scripted,
                                "select count(*) from tidemark_history where app = 'sql' and applied_at"
                                        + " between current_timestamp - interval '25' hour and current_timestamp + interval '25' hour"))
                .containsExactly("3");
        assertThat(project.run("check", "--url=" + scripted).code()).isZero();
        assertThat(project.run("downgrade", "base", "--url=" + scripted).code()).isZero();
        assertThat(facts(scripted)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inPartsAndBack(Urls kind) throws Exception {
        String url = kind.fresh();
        String first = project.run("history").out().lines().findFirst().orElseThrow();
        run(url, script(kind, first));
        assertThat(project.run("current", "--url=" + url).out()).isEqualTo(first + "\n");
        String rest = script(kind, first + ":head");
        assertThat(rest).doesNotContain("create table");
        run(url, rest);
        assertThat(project.run("check", "--url=" + url).code()).isZero();
        run(url, script(kind, "head:" + first));
        assertThat(Urls.rows(url, "select revision from tidemark_history")).containsExactly(first);
        run(url, script(kind, first + ":base"));
        assertThat(facts(url)).isEmpty();
        assertThat(Urls.rows(url, "select revision from tidemark_history")).isEmpty();
    }

    @Test
    void itsHelpNamesEveryDatabaseAndAnyCaseWillDo() {
        String help = project.run("sql", "--help").out();
        assertThat(help).contains(Dialects.all().stream().map(Dialect::name).toList());
        assertThat(project.run("sql", "--database=MariaDB").out()).isEqualTo(script("mariadb"));
    }

    private String script(String database) {
        return project.run("sql", "--database=" + database).out();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(project.run("sql", "--database=db2").err()).contains("[TM043] db2", "h2, postgresql");
        assertThat(project.run("sql", "nowhere:head").err()).contains("[TM035] nowhere");
    }
}
