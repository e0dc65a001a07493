package dev.tidemark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatIsNotSeenIsWrittenOut() {
        assertThat(Visible.of("a\u001b[2Jb \0 \u202Ecba\u2066 \ud800 \u0085"))
                .isEqualTo("a\\u001B[2Jb \\u0000 \\u202Ecba\\u2066 \\uD800 \\u0085");
    }

    @Test
    void theRestStays() {
        String text = "größe\t\\u001B $1\r\n\ud83d\ude00 שלום";
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void aProblemShowsAllOfItsText() {
        Problem problem = new Problem(Code.DEFECT, "a\u001bb", "c\u001bd");
        assertThat(problem).hasToString("[TM029] a\\u001Bb: c\\u001Bd");
    }
}
