package dev.tidemark.processor.hibernate;

import dev.tidemark.diff.Hints;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Schema;
import java.util.List;

/**
 * What the entities say: the schema they need, and the hints beside it.
 *
 * @param leftOut what they ask for beyond that
 */
public record Mapping(Schema schema, Hints hints, List<Problem> leftOut) {}
