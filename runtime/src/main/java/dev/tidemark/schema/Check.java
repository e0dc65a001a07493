package dev.tidemark.schema;

/** A CHECK constraint: its name and its condition in SQL. */
public record Check(String name, String condition) {}
