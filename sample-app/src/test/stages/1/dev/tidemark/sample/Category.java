package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A shelf of the shop, on another shelf or on none. */
@Entity
@Table(name = "categories")
public class Category {
    @Id
    @GeneratedValue(generator = "category_ids")
    @SequenceGenerator(name = "category_ids", sequenceName = "category_ids", allocationSize = 10)
    Long id;

    @Column(nullable = false, unique = true, length = 80)
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    Category parent;

    protected Category() {}

    public Category(String name, Category parent) {
        this.name = name;
        this.parent = parent;
    }
}
