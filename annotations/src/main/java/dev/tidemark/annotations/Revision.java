package dev.tidemark.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a migration class as one revision of the schema's history.
 *
 * <p>{@code seal} writes it. The compile copies it into the index that the runtime reads, so a boot with nothing to do
 * loads no migration class.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Revision {
    /** The revision's id: UTC time and a slug, {@code 20261121-094012-add-phone}. Unique in a history. */
    String id();

    /** The ids of the revisions that must have run before this one; none for the first, several where branches join. */
    String[] parents() default {};

    /**
     * The SHA-256 of the operations that {@code upgrade} and {@code downgrade} record, as hexadecimal text. After an edit
     * {@code restamp} writes it anew.
     */
    String checksum();

    /**
     * The {@link #checksum} that a person has reviewed; {@code review} writes it. Once the operations change it is another, and
     * the revision counts as unreviewed again: a production database then refuses its own SQL and its Java code. The body of
     * {@code db.run} is no part of a checksum.
     */
    String reviewed() default "";

    /**
     * The ids of the revisions that this one stands for, in the order in which they ran; {@code squash} writes them. A database
     * that has all of them has this one; one that has some of them goes on with those, as long as their classes are there.
     */
    String[] replaces() default {};
}
