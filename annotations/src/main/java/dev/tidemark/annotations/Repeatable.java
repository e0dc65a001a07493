package dev.tidemark.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a migration class that runs anew whenever what it records has changed: a view of your own, a function, a trigger, a
 * grant. It runs after the revisions, those of several in the order of their ids; what its {@code downgrade} records takes it
 * away again: before it runs in another form, before a revision is taken back, and once its class is gone.
 *
 * <p>It holds steps of your own alone ({@code sql}, {@code insert}, {@code run} and so on), for the schema belongs to the
 * revisions. It carries no checksum: the runtime asks the class at each start.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Repeatable {
    /** Letters, digits, dots, dashes and underscores, 100 at most; unique among the repeatable ones of an application. */
    String id();

    /**
     * Whether it stands aside while revisions run: it is taken away before them, and runs again after. For what keeps the
     * database from changing a table, as a view does on PostgreSQL whose column gets another type.
     */
    boolean aside() default false;

    /**
     * The checksum of what a person has reviewed; {@code review} writes it. Once the class records something else it counts
     * as unreviewed again.
     */
    String reviewed() default "";
}
