package dev.tidemark.sample;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a customer buys at one time. */
@Entity
@Table(
        name = "orders",
        indexes = @Index(name = "ix_orders_customer_placed", columnList = "customer_id, placed_at desc"))
public class Order {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "placed_at", nullable = false)
    Instant placedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    OrderStatus status = OrderStatus.NEW;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    Customer customer;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    List<OrderLine> lines = new ArrayList<>();

    protected Order() {}

    public Order(Customer customer, Instant placedAt) {
        this.id = UUID.randomUUID();
        this.customer = customer;
        this.placedAt = placedAt;
    }

    /** Adds so many of a product, at its price of today. */
    public Order add(Product product, int quantity) {
        lines.add(new OrderLine(this, product, quantity));
        return this;
    }
}
