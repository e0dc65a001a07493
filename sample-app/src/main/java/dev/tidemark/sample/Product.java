package dev.tidemark.sample;

import dev.tidemark.annotations.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Something to buy. */
@Entity
@Table(name = "products")
public class Product {
    @Id
    @GeneratedValue(generator = "product_ids")
    @SequenceGenerator(name = "product_ids", sequenceName = "product_ids", allocationSize = 50)
    Long id;

    @Column(nullable = false, length = 200)
    String name;

    @Column(nullable = false, unique = true, length = 220)
    @Backfill("'product-' || id")
    String slug;

    @Column(nullable = false)
    Money price;

    @Column(precision = 8, scale = 3)
    BigDecimal kilograms;

    @Column(columnDefinition = "varchar(3)")
    String currency = "EUR";

    @Lob
    String description;

    @ManyToMany
    @JoinTable(
            name = "product_tags",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id")
    Category category;

    protected Product() {}

    public Product(String name, Money price, Category category) {
        this.name = name;
        this.price = price;
        this.category = category;
        this.slug = Slugs.of(name);
    }
}
