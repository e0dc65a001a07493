package dev.tidemark.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.parity.Database;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of changed entities, from source to database: each story's draft, what the compiler says, and the SQL are
 * golden ({@code -Dgolden.update=true} writes them, {@code -Dstory=keys/} picks some); on each real database the draft leads
 * from the old schema, with rows, to the new one and back.
 */
class StoriesTest {
    /** The databases that each story has a section for. */
    private static final List<Database> TOLD = List.of(Database.H2, Database.POSTGRESQL);

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        HIBERNATE.setLevel(Level.SEVERE);
    }

    static List<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void story(Story story) throws Exception {
        Snapshot snapshot = Snapshot.EMPTY;
        if (!story.part("before").isBlank()) {
            snapshot = compile(story, "before", snapshot).sealed();
        }
        if (!story.part("then").isBlank()) {
            snapshot = compile(story, "then", snapshot).sealed();
        }
        CompiledEntities changed = compile(story, "after", snapshot);
        Map<String, String> golden = new LinkedHashMap<>();
        story.parts().forEach((name, text) -> {
            if (List.of("naming", "before", "then", "after").contains(name)) {
                golden.put(name, text);
            }
        });
        golden.put("says", changed.says());
        golden.put("migration", changed.methods());
        if (!changed.methods().isBlank()) {
            tell(changed, snapshot.schema(), golden);
        }
        compare(story, golden);
    }

    private void tell(CompiledEntities changed, Schema before, Map<String, String> golden) throws Exception {
        List<Operation> up = changed.upgrade();
        List<Operation> down = changed.downgrade();
        Schema after = Applied.to(before, up);
        assertThat(after.live()).isEqualTo(changed.model().schema().live());
        assertThat(Applied.to(after, down).live()).isEqualTo(before.live());
        StringBuilder rows = new StringBuilder();
        for (Database database : TOLD) {
            try {
                golden.put(
                        database.word(),
                        database.dialect().sql(up, () -> before).stream()
                                .flatMap(List::stream)
                                .map(sql -> sql + ";\n")
                                .collect(Collectors.joining()));
                rows.append(database.word())
                        .append(": ")
                        .append(LiveStory.tell(database, before, after, up, down))
                        .append('\n');
            } catch (TidemarkException refused) {
                golden.put(database.word(), "-- " + refused.getMessage() + "\n");
            }
        }
        golden.put("rows", rows.toString());
    }

    private CompiledEntities compile(Story story, String part, Snapshot snapshot) throws IOException {
        return CompiledEntities.of(story.part(part), snapshot, story.naming(), folder);
    }

    private static void compare(Story story, Map<String, String> golden) throws IOException {
        String text = new Story(story.file(), golden).text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(story.file(), text);
        }
        assertThat(text).isEqualTo(Files.readString(story.file()));
    }
}
