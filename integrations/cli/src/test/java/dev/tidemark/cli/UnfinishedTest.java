package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that only a person can carry over: nothing sealed runs before that is written, and a draft loses nothing. */
class UnfinishedTest {
    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    @BeforeEach
    void booksOfOneAuthor() throws Exception {
        entities = new EntityProject(directory, "shop.Author", "shop.Book");
        project = entities.project;
        entities.write(
                "shop.Author",
                "package shop; import jakarta.persistence.*; @Entity public class Author { @Id Long id; }");
        book("@ManyToOne Author author;");
        project.succeeds("seal", "-m", "create books");
        entities.compile();
    }

    private void book(String author) throws Exception {
        entities.write(
                "shop.Book",
                "package shop; import jakarta.persistence.*; import java.util.Set;\n"
                        + "@Entity public class Book { @Id Long id; " + author + " }");
        entities.compile();
    }

    private void refused(String... arguments) {
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("[TM026]", "-many-authors", "2 steps", "move Book.author_id to Book_Author", "restamp");
    }

    private void write(String unfinished, String sql) throws Exception {
        Path head = project.sources().stream()
                .filter(file -> file.toString().endsWith("_ManyAuthors.java"))
                .findFirst()
                .orElseThrow();
        String source = Files.readString(head);
        assertThat(source).containsPattern(unfinished);
        Files.writeString(head, source.replaceFirst(unfinished, "db.sql(\"" + sql + "\");"));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenBeforeItRuns(Urls kind) throws Exception {
        String url = kind.fresh();
        String drafted = kind.fresh();
        for (String each : new String[] {url, drafted}) {
            project.succeeds("upgrade", "--url=" + each);
            Urls.run(each, "insert into Author (id) values (7)");
            Urls.run(each, "insert into Book (id, author_id) values (1, 7), (2, null)");
        }
        book("@ManyToMany Set<Author> authors;");
        project.succeeds("upgrade", "--url=" + drafted);
        assertThat(Urls.rows(drafted, "select id, author_id from Book order by id"))
                .containsExactly("1 7", "2 null");

        assertThat(project.succeeds("seal", "-m", "many authors"))
                .contains("proved in part", "unproved: the step that you write: move Book.author_id", "restamp");
        entities.compile();
        refused("check");
        refused("sql");
        refused("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select id, author_id from Book order by id")).containsExactly("1 7", "2 null");

        write(
                "db\\.unfinished\\(\\s*\"move .*\\);",
                "insert into Book_Author (Book_id, authors_id)"
                        + " select id, author_id from Book where author_id is not null");
        write(
                "db\\.unfinished\\(\\s*\"undo .*\\);",
                "update Book set author_id =" + " (select min(authors_id) from Book_Author where Book_id = Book.id)");
        entities.compile();
        project.succeeds("restamp");
        entities.compile();
        assertThat(project.succeeds("check")).startsWith("clean");
        for (String each : new String[] {url, drafted}) {
            project.succeeds("upgrade", "--url=" + each);
            assertThat(Urls.rows(each, "select Book_id, authors_id from Book_Author"))
                    .containsExactly("1 7");
            entities.hibernate(each, "validate");
        }
        Urls.run(url, "insert into Book_Author (Book_id, authors_id) values (2, 7)");
        project.succeeds("downgrade", "-1", "--yes", "--url=" + url);
        assertThat(Urls.rows(url, "select id, author_id from Book order by id")).containsExactly("1 7", "2 7");
    }
}
