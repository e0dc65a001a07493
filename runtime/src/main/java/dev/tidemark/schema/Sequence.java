package dev.tidemark.schema;

/** A sequence: its name, its first value and the step between values. */
public record Sequence(String name, long start, long increment) {}
