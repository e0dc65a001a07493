package dev.tidemark.sample;

/** How far an order has come; stored by name. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    CANCELLED
}
