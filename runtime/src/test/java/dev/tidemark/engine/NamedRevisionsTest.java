package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a person calls revisions: by their ids, their starts, the words in them, and what lies between two. */
class NamedRevisionsTest {
    private static final String SHOP = "20260101-000000-open-the-shop";
    private static final String PHONE = "20260102-000000-add-phone";
    private static final String AGAIN = "20260103-000000-add-phone-again";
    private static final String FAX = "20260104-000000-add-fax";

    private final Revisions revisions = Revisions.of(new RevisionIndex(
            "draft",
            "",
            new TreeMap<>(),
            List.of(entry(SHOP), entry(PHONE, SHOP), entry(AGAIN, PHONE), entry(FAX, SHOP)),
            null));

    private static Entry entry(String id, String... parents) {
        return new Entry(id, List.of(parents), "checksum", "shop.R");
    }

    private List<String> between(String from, String to) {
        return revisions.between(from, to).stream().map(Entry::id).toList();
    }

    private void refuses(String name, String code) {
        assertThatThrownBy(() -> revisions.find(name))
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("[" + code + "]");
    }

    @Test
    void byIdStartAndWords() {
        assertThat(revisions.find(PHONE).id()).isEqualTo(PHONE);
        assertThat(revisions.find("20260104").id()).isEqualTo(FAX);
        assertThat(revisions.find("add-phone").id()).isEqualTo(PHONE);
        assertThat(revisions.find("add-phone-again").id()).isEqualTo(AGAIN);
        refuses("add", "TM035");
        refuses("2026010", "TM036");
        refuses("head", "TM037");
        assertThat(revisions.children(SHOP)).containsExactly(PHONE, FAX);
    }

    @Test
    void betweenTwo() {
        assertThat(between("base", "add-phone")).containsExactly(SHOP, PHONE);
        assertThat(between("open-the-shop", "heads")).containsExactly(PHONE, AGAIN, FAX);
        assertThat(between("add-fax", "add-phone-again")).containsExactly(PHONE, AGAIN);
        assertThat(between("add-phone", "add-phone")).isEmpty();
    }
}
