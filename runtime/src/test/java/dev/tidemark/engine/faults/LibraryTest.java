package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Tidemark;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Undisturbed, the history leads up, down and up again, with its rows. */
class LibraryTest {
    @TempDir
    Path output;

    @ParameterizedTest
    @EnumSource
    void upAndDown(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = new Library(output).on(database);
        assertThat(tidemark.upgrade().steps()).hasSize(Library.LENGTH);
        assertThat(tidemark.drift()).isEmpty();
        List<String> head = State.of(database);
        for (int revision = Library.LENGTH - 2; revision >= 0; revision--) {
            tidemark.downgrade(Library.id(revision));
            assertThat(tidemark.drift()).as(Library.id(revision)).isEmpty();
        }
        tidemark.upgrade();
        assertThat(State.of(database)).containsExactlyElementsOf(head);
        tidemark.downgrade("base");
        assertThat(tidemark.upgrade().steps()).hasSize(Library.LENGTH);
        assertThat(State.of(database)).containsExactlyElementsOf(head);
    }
}
