package dev.tidemark.processor.code;

import static com.google.testing.compile.Compiler.javac;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.nativeType;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.processor.CompiledClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of generated code: compiled and run, it records what it was written from. */
class MigrationCodeTest {
    private static final Path STORIES = Path.of("src/test/resources/code");

    static Stream<String> stories() {
        return Stories.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void recordsWhatItWasWrittenFrom(String story) throws Exception {
        MigrationCode code = code(story);
        Migration migration = compiled("com.acme.migrations." + code.className(), code.source());
        assertThat(Operations.record(migration::upgrade)).isEqualTo(code.upgrade());
        assertThat(Operations.record(migration::downgrade)).isEqualTo(code.downgrade());
        assertThat(Checksum.of(migration)).isEqualTo(code.checksum());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readsAsThePersonWouldWriteIt(String story) throws IOException {
        Path golden = STORIES.resolve(story).resolve("Migration.java.txt");
        String source = code(story).source();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, source);
        }
        assertThat(source).isEqualTo(Files.readString(golden));
    }

    @Test
    void aDraftHasNoRevision() {
        MigrationCode draft = new MigrationCode(
                "com.acme.migrations", "DraftMigration", "draft", List.of(), "", "Draft.", List.of(), List.of());
        assertThat(draft.source()).doesNotContain("@Revision").contains("class DraftMigration implements Migration");
    }

    @Test
    void everyTextIsWrittenAsItIs() throws Exception {
        String odd = "a\u2028b\u2029\u0085\n\r\u000b\f\u0000\\u000a\"\"\" $S */ \ud83d\ude00";
        MigrationCode code = code(db -> {
            db.createTable(odd, t -> t.column(odd, nativeType(odd)).comment(odd).defaultTo(odd));
            db.alterTable(odd, t -> t.addCheck(odd, odd));
            db.sql(odd);
        });
        Migration migration = compiled("com.acme.migrations." + code.className(), code.source());
        assertThat(Operations.record(migration::upgrade)).isEqualTo(code.upgrade());
    }

    @Test
    void thousandsOfTablesComeAndGo() throws Exception {
        MigrationCode code = code(db -> {
            for (int i = 0; i < 3000; i++) {
                int number = i;
                db.createTable("t" + i, t -> t.column("id", bigint()));
                db.alterTable("t" + i, t -> t.addUnique("uk_" + number, "id"));
            }
        });
        Migration migration = compiled("com.acme.migrations." + code.className(), code.source());
        assertThat(Operations.record(migration::upgrade)).isEqualTo(code.upgrade());
        assertThat(Operations.record(migration::downgrade)).isEqualTo(code.downgrade());
    }

    private static MigrationCode code(String story) {
        return code(Objects.requireNonNull(Stories.all().get(story)));
    }

    private static MigrationCode code(Consumer<Operations> story) {
        List<Operation> upgrade = Operations.record(story);
        List<Operation> downgrade = Inverse.of(upgrade);
        return new MigrationCode(
                "com.acme.migrations",
                "R20261121_094012_Story",
                "20261121-094012-story",
                List.of("20261120-080000-first"),
                Checksum.of(upgrade, downgrade),
                Description.summary(upgrade),
                upgrade,
                downgrade);
    }

    private static Migration compiled(String name, String source) throws ReflectiveOperationException, IOException {
        Compilation compilation = javac().withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString(name, source));
        return (Migration) CompiledClasses.of(compilation)
                .loadClass(name)
                .getDeclaredConstructor()
                .newInstance();
    }
}
