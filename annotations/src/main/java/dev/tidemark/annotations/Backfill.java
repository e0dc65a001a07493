package dev.tidemark.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the rows that already exist a value when a column is added, becomes NOT NULL, or changes its type.
 *
 * <p>{@code @Backfill("'unknown'")} serves every database; further ones with {@link #on} replace it on the databases they
 * name.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Backfill.Several.class)
public @interface Backfill {
    /** An SQL expression over the columns of the row, such as {@code "'unknown'"} or {@code "lower(email)"}. */
    String value();

    /** The databases that this expression is for, such as {@code "postgresql"}; empty: every database. */
    String[] on() default {};

    /** The container that the compiler writes for several {@link Backfill}s on one member. */
    @Documented
    @Target({ElementType.FIELD, ElementType.METHOD})
    @Retention(RetentionPolicy.CLASS)
    @interface Several {
        /** The expressions, in source order. */
        Backfill[] value();
    }
}
