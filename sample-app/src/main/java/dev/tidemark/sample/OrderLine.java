package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** So many of one product in one order: a many-to-many with columns of its own. */
@Entity
@Table(name = "order_lines")
public class OrderLine {
    @EmbeddedId
    OrderLineId id = new OrderLineId();

    @MapsId("orderId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    Order order;

    @MapsId("productId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    Product product;

    int quantity;

    @Column(name = "unit_price", nullable = false)
    Money unitPrice;

    protected OrderLine() {}

    OrderLine(Order order, Product product, int quantity) {
        this.order = order;
        this.product = product;
        this.quantity = quantity;
        this.unitPrice = product.price;
    }
}
