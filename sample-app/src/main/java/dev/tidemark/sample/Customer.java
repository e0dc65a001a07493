package dev.tidemark.sample;

import dev.tidemark.annotations.Backfill;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Someone who buys. */
@Entity
@Table(
        name = "customers",
        indexes = {
            @Index(name = "ux_customers_email", columnList = "email", unique = true),
            @Index(name = "ix_customers_city_name", columnList = "city, name")
        })
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    @Column(nullable = false, length = 320)
    String email;

    @Column(nullable = false, length = 120)
    String name;

    LocalDate birthday;

    @Embedded
    Address address;

    @ElementCollection
    @CollectionTable(name = "customer_phones", joinColumns = @JoinColumn(name = "customer_id", nullable = false))
    @Column(name = "phone", nullable = false, length = 40)
    Set<String> phones = new LinkedHashSet<>();

    @Backfill("0")
    @Column(nullable = false)
    LoyaltyLevel loyalty = LoyaltyLevel.NONE;

    protected Customer() {}

    public Customer(String email, String name, Address address) {
        this.email = email;
        this.name = name;
        this.address = address;
    }
}
