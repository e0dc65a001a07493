package dev.tidemark.processor.hibernate;

import org.hibernate.dialect.H2Dialect;

/**
 * The dialect that the mapping is read with: none of the type codes that Hibernate knows is lost in it. H2's is the one
 * that has enums of both kinds, uuid, json, intervals, arrays and time zones as types of their own; its spelling is not
 * used.
 */
public final class NeutralDialect extends H2Dialect {}
