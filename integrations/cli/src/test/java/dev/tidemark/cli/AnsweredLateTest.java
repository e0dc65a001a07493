package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a column was renamed is answered, or answered otherwise, once a draft has run: no value stays behind. */
class AnsweredLateTest {
    private static final String[] DRAFTS = {
        "@Column(name = \"mobile\") String mobile;",
        "@RenamedFrom(\"phone\") @Column(name = \"mobile\") String mobile;",
        "@RenamedFrom(\"phone\") @Column(name = \"cell\") String cell;"
    };

    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    @BeforeEach
    void anOwnerWithAPhone() throws Exception {
        entities = new EntityProject(directory, "shop.Owner");
        project = entities.project;
        owner("String phone;");
        project.succeeds("seal", "-m", "create owner");
        entities.compile();
    }

    private void owner(String members) throws Exception {
        entities.write(
                "shop.Owner",
                "package shop; import dev.tidemark.annotations.*; import jakarta.persistence.*;\n"
                        + "@Entity public class Owner { @Id Long id; " + members + " }");
        entities.compile();
    }

    @ParameterizedTest
    @EnumSource
    void eachAnswerMayFollowEachOther(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "--url=" + url);
        Urls.run(url, "insert into Owner (id, phone) values (1, '222')");
        for (int from = 0; from < DRAFTS.length; from++) {
            for (int to = 0; to < DRAFTS.length; to++) {
                for (int each : new int[] {from, to}) {
                    owner(DRAFTS[each]);
                    project.succeeds("upgrade", "--url=" + url);
                    assertThat(project.succeeds("drift", "--url=" + url)).contains("none");
                    if (each > 0) {
                        assertThat(Urls.rows(url, "select " + (each == 1 ? "mobile" : "cell") + " from Owner"))
                                .containsExactly("222");
                    }
                }
            }
        }
        // And once it is given up.
        owner("String phone;");
        project.succeeds("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select phone from Owner")).containsExactly("222");
        assertThat(project.succeeds("drift", "--url=" + url)).contains("none");
    }

    @ParameterizedTest
    @EnumSource
    void theLastAnswerIsSealed(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "--url=" + url);
        Urls.run(url, "insert into Owner (id, phone) values (1, '222')");
        owner(DRAFTS[0]);
        project.succeeds("upgrade", "--url=" + url);
        owner(DRAFTS[1]);
        project.succeeds("upgrade", "--url=" + url);
        project.succeeds("seal", "-m", "mobile");
        entities.compile();
        project.succeeds("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select mobile from Owner")).containsExactly("222");
        assertThat(project.succeeds("downgrade", "-1", "--yes", "--url=" + url)).contains("downgrade");
        assertThat(Urls.rows(url, "select phone from Owner")).containsExactly("222");
        assertThat(project.succeeds("drift", "--url=" + url)).contains("none");
    }

    @ParameterizedTest
    @EnumSource
    void anotherAnswerThanTheDraftsIsSealed(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "--url=" + url);
        Urls.run(url, "insert into Owner (id, phone) values (1, '222')");
        owner(DRAFTS[0]);
        project.succeeds("upgrade", "--url=" + url);
        owner(DRAFTS[1]);
        project.succeeds("seal", "-m", "mobile");
        entities.compile();
        project.succeeds("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select mobile from Owner")).containsExactly("222");
        assertThat(project.succeeds("drift", "--url=" + url)).contains("none");
    }
}
