package dev.tidemark.engine.faults;

import dev.tidemark.engine.Project;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.faults.library.Ageing;
import dev.tidemark.engine.faults.library.Growing;
import dev.tidemark.engine.faults.library.Opening;
import dev.tidemark.operation.Migration;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** The history of a lending library in a class output. */
final class Library {
    private static final List<Class<? extends Migration>> REVISIONS = List.of(
            Opening.Authors.class,
            Opening.Books.class,
            Opening.AuthorRows.class,
            Opening.BookRows.class,
            Opening.Loans.class,
            Opening.LoansOfBooks.class,
            Opening.Numbers.class,
            Opening.Notes.class,
            Growing.Isbn.class,
            Growing.IsbnValues.class,
            Growing.IsbnUnique.class,
            Growing.Language.class,
            Growing.Heading.class,
            Growing.Wider.class,
            Growing.Larger.class,
            Growing.Pages.class,
            Growing.Returned.class,
            Growing.Heavy.class,
            Growing.Heavier.class,
            Ageing.NoView.class,
            Ageing.Volumes.class,
            Ageing.NoPrice.class,
            Ageing.NoNotes.class,
            Ageing.Shelves.class,
            Ageing.Standing.class,
            Ageing.Louder.class,
            Ageing.Forgotten.class,
            Ageing.Steps.class,
            Ageing.Again.class,
            Ageing.Tidy.class);
    static final int LENGTH = REVISIONS.size();

    private final ClassLoader classes;

    /** Written to a folder. */
    Library(Path output) {
        Project project = new Project(output);
        for (int i = 0; i < LENGTH; i++) {
            project.seal(id(i), REVISIONS.get(i));
        }
        this.classes = project.compile();
    }

    /** The id of a revision, counted from 0. */
    static String id(int revision) {
        return "202601%02d-000000-%s"
                .formatted(revision + 1, REVISIONS.get(revision).getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    Tidemark on(DataSource database) {
        return Tidemark.of(database).classLoader(classes).listener(event -> {});
    }
}
