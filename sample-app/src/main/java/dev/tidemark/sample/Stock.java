package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many of a product lie in a warehouse. */
@Entity
@Table(name = "stock")
@IdClass(StockId.class)
public class Stock {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "warehouse_code")
    Warehouse warehouse;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    Product product;

    int pieces;

    @Column(name = "counted_at")
    Instant countedAt;

    protected Stock() {}

    public Stock(Warehouse warehouse, Product product, int pieces) {
        this.warehouse = warehouse;
        this.product = product;
        this.pieces = pieces;
    }
}
