package dev.tidemark.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column or table is an older one under a new name, so that its data is kept.
 *
 * <p>On a member: the old column name, or the old member name. On an entity: the old table name, or the old entity's
 * simple or qualified class name. Needed only where both the Java name and the database name have changed; once the old
 * name has left the snapshot the annotation is ignored and can be deleted.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {
    /** The old name, as it stands in the snapshot. */
    String value();
}
