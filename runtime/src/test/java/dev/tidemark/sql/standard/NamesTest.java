package dev.tidemark.sql.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.TidemarkException;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void plainNamesStayAndBackticksBecomeQuotes() {
        assertThat(Names.quote("orders")).isEqualTo("orders");
        assertThat(Names.quote("`Order`")).isEqualTo("\"Order\"");
        assertThat(Names.quote("billing.`a.b`")).isEqualTo("billing.\"a.b\"");
        assertThat(Names.quote("größe_1$")).isEqualTo("größe_1$");
    }

    @Test
    void whatIsNoIdentifierCanOnlyBeAName() {
        assertThat(Names.quote("a; drop table b")).isEqualTo("\"a; drop table b\"");
        assertThat(Names.quote("`a\"b`")).isEqualTo("\"a\"\"b\"");
        assertThat(Names.literal("it's")).isEqualTo("'it''s'");
    }

    @Test
    void nulIsRefused() {
        assertThatThrownBy(() -> Names.quote("a\0b")).isInstanceOf(TidemarkException.class);
        assertThatThrownBy(() -> Names.literal("a\0b")).isInstanceOf(TidemarkException.class);
    }

    @Test
    void schemasOfNames() {
        assertThat(Names.schema("billing.orders")).isEqualTo("billing");
        assertThat(Names.schema("`a.b`")).isNull();
        assertThat(Names.last("billing.`Order`")).isEqualTo("`Order`");
        assertThat(Names.beside("billing.orders", "ix")).isEqualTo("billing.ix");
    }
}
