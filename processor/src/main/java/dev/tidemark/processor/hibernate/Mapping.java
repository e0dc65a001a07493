package dev.tidemark.processor.hibernate;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Schema;

/** What the entities say: the schema they need, and the hints beside it. */
public record Mapping(Schema schema, Hints hints) {}
