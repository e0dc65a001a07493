package dev.tidemark.sample;

import java.io.Serializable;

/** The key of a stock: its warehouse and its product. */
public record StockId(String warehouse, Long product) implements Serializable {}
