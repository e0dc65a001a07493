package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Money that comes after an invoice. */
@Entity
@Table(name = "invoice_payments")
public class InvoicePayment extends Payment {
    @Column(name = "invoice_number", nullable = false, unique = true, length = 30)
    String invoiceNumber;

    LocalDate due;

    protected InvoicePayment() {}

    public InvoicePayment(Order order, Money amount, String invoiceNumber, LocalDate due) {
        super(order, amount);
        this.invoiceNumber = invoiceNumber;
        this.due = due;
    }
}
