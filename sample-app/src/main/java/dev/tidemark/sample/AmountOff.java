package dev.tidemark.sample;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A fixed amount less. */
@Entity
@DiscriminatorValue("AMOUNT")
public class AmountOff extends Promotion {
    Money less;

    protected AmountOff() {}

    public AmountOff(String code, Money less) {
        super(code);
        this.less = less;
    }
}
