package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Operation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a message holds, what it names is an id and a class. */
class RevisionNameTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static RevisionName name(String message) {
        return RevisionName.of(
                message, NOON, "shop", List.of(new Operation.AddColumn("customers", Customers.PHONE, null)));
    }

    @Test
    void isMadeOfTheMessagesWords() {
        assertThat(name("  add Phone, to *customers*"))
                .isEqualTo(new RevisionName(
                        "20261121-120000-add-phone-to-customers",
                        "shop",
                        "R20261121_120000_AddPhoneToCustomers",
                        "Add Phone, to *customers*."));
    }

    @Test
    void leavesNoWayOutOfTheFolder() {
        assertThat(name("../x").className()).isEqualTo("R20261121_120000_X");
        assertThat(name("..\\..\\C:\\x/y").id()).isEqualTo("20261121-120000-c-x-y");
        assertThat(name("\u0000a\nb").className()).isEqualTo("R20261121_120000_AB");
    }

    @Test
    void losesAccentsAndAsksTheOperationsWhereNoLetterIsLeft() {
        assertThat(name("Füge Straße hinzu!").id()).isEqualTo("20261121-120000-fuge-strasse-hinzu");
        assertThat(name("Füge Straße hinzu!").summary()).isEqualTo("Füge Straße hinzu!");
        assertThat(name("電話を追加").id()).isEqualTo("20261121-120000-add-phone-to-customers");
        assertThat(name("電話を追加").summary()).isEqualTo("電話を追加.");
    }

    @Test
    void isCutAtAWord() {
        assertThat(name("one two three four five six seven eight nine ten eleven twelve")
                        .id())
                .isEqualTo("20261121-120000-one-two-three-four-five-six-seven-eight-nine-ten-eleven");
        assertThat(name("x".repeat(5000)).className()).hasSize(17 + 60);
    }

    @Test
    void aRevisionIsLaterThanItsParentsAlsoWhereTheirClockWasAhead() {
        Instant now = Instant.parse("2026-11-21T09:40:12.5Z");
        assertThat(RevisionName.after(List.of("20261121-094011-old", "by-hand"), now))
                .isEqualTo(Instant.parse("2026-11-21T09:40:12Z"));
        assertThat(RevisionName.after(List.of("20261121-094012-same"), now))
                .isEqualTo(Instant.parse("2026-11-21T09:40:13Z"));
        assertThat(RevisionName.after(List.of("20261122-000000-ahead", "20261121-094012-same"), now))
                .isEqualTo(Instant.parse("2026-11-22T00:00:01Z"));
    }
}
