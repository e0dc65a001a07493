package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the annotation is written, whatever a person has written around it. */
class RevisionSourceTest {
    @TempDir
    Path directory;

    private String with(String source, String member, String value) throws Exception {
        Path file = directory.resolve("R.java");
        Files.writeString(file, source);
        return RevisionSource.read(file).with(member, value);
    }

    @Test
    void commentsAndCodeStayAsTheyAre() throws Exception {
        String source = """
                /** Text: @Revision(id = "x", checksum = "cc"). */
                /* @Revision(checksum = "00") */
                // checksum = "dd")
                @Revision(
                        id = "a) // \\" checksum = 'x'",
                        /* checksum = "aa" */ checksum = "bb")
                final class R {
                    static String reviewed = "open"; // reviewed = "decoy"
                    static String checksum = "mine";
                }
                """;
        assertThat(with(source, "checksum", "new")).isEqualTo(source.replace("\"bb\"", "\"new\""));
        String reviewed = with(source, "reviewed", "new");
        assertThat(reviewed).isEqualTo(source.replace("\"bb\")", "\"bb\",\n        reviewed = \"new\")"));
        assertThat(with(reviewed, "reviewed", "newer")).isEqualTo(reviewed.replace("\"new\"", "\"newer\""));
    }

    @Test
    void whereThereIsNoneNothingIsWritten() {
        for (String source :
                new String[] {"", "// @Revision(checksum = \"a\")\nclass R {}", "@Revision(id = \"a\") class R {}"}) {
            assertThatThrownBy(() -> with(source, "reviewed", "x"))
                    .hasMessageContaining("TM064")
                    .hasMessageContaining("--source");
        }
    }
}
