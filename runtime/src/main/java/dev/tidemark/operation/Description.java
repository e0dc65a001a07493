package dev.tidemark.operation;

import java.util.List;

/** Operations in words for a person. */
public final class Description {
    private Description() {}

    /** One line: {@code add column customers.phone varchar(32), nullable}. */
    public static String of(Operation operation) {
        throw new UnsupportedOperationException();
    }

    /** All in a phrase: {@code add column customers.phone, create table orders and 3 more}; {@code nothing} where empty. */
    public static String summary(List<Operation> operations) {
        throw new UnsupportedOperationException();
    }

    /** A slug of the most telling change for a revision's id: {@code add-phone-to-customers}. */
    public static String slug(List<Operation> operations) {
        throw new UnsupportedOperationException();
    }

    /** Whether the operation destroys data that its inverse cannot bring back. */
    public static boolean isDestructive(Operation operation) {
        throw new UnsupportedOperationException();
    }
}
