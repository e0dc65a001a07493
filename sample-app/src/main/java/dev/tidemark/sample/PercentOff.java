package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** A part of the price less. */
@Entity
@DiscriminatorValue("PERCENT")
public class PercentOff extends Promotion {
    @Column(precision = 5, scale = 2)
    BigDecimal percent;

    protected PercentOff() {}

    public PercentOff(String code, BigDecimal percent) {
        super(code);
        this.percent = percent;
    }
}
