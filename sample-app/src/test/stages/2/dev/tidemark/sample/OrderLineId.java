package dev.tidemark.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of an order line: its order and its product. */
@Embeddable
public class OrderLineId implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "order_id")
    UUID orderId;

    @Column(name = "product_id")
    Long productId;

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderLineId that
                && Objects.equals(orderId, that.orderId)
                && Objects.equals(productId, that.productId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, productId);
    }
}
