package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A reason to pay less; all kinds share one table. */
@Entity
@Table(name = "promotions")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class Promotion {
    @Id
    @GeneratedValue(generator = "promotion_ids")
    @SequenceGenerator(name = "promotion_ids", sequenceName = "promotion_ids", allocationSize = 1)
    Long id;

    @Column(nullable = false, unique = true, length = 30)
    String code;

    LocalDate ends;

    protected Promotion() {}

    Promotion(String code) {
        this.code = code;
    }
}
