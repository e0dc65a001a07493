package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Money from a card. */
@Entity
@Table(name = "card_payments")
public class CardPayment extends Payment {
    @Column(name = "last_four", nullable = false, length = 4)
    String lastFour;

    protected CardPayment() {}

    public CardPayment(Order order, Money amount, String lastFour) {
        super(order, amount);
        this.lastFour = lastFour;
    }
}
