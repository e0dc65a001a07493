package dev.tidemark.engine;

/** The front door: {@code Tidemark.of(dataSource).upgrade()}. */
public final class Tidemark {
    private Tidemark() {}
}
