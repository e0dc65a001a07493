package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;

/** What a customer says of a product. */
@Entity
@Table(
        name = "reviews",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_reviews_once",
                        columnNames = {"product_id", "customer_id"}))
public class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    Product product;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    Customer customer;

    short stars;

    @Column(length = 2000)
    String text;

    @Column(name = "written_at", nullable = false)
    Instant writtenAt;

    protected Review() {}

    public Review(Product product, Customer customer, int stars, String text, Instant writtenAt) {
        this.product = product;
        this.customer = customer;
        this.stars = (short) stars;
        this.text = text;
        this.writtenAt = writtenAt;
    }
}
