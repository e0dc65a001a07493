package dev.tidemark.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros, held to the cent. */
public record Money(BigDecimal amount) {
    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
