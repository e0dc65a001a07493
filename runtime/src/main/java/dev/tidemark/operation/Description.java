package dev.tidemark.operation;

import dev.tidemark.schema.ColumnType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Operations in words for a person. */
public final class Description {
    private static final int SLUG_LENGTH = 40;

    private Description() {}

    /** One line: {@code add column customers.phone varchar(32)}. */
    public static String of(Operation operation) {
        return operation.accept(Words.WORDS);
    }

    /** All in a phrase: {@code add column customers.phone, create table orders and 3 more}; {@code nothing} where empty. */
    public static String summary(List<Operation> operations) {
        if (operations.isEmpty()) {
            return "nothing";
        }
        List<String> said =
                byWeight(operations).stream().map(Description::of).limit(2).toList();
        int more = operations.size() - said.size();
        return String.join(", ", said) + (more == 0 ? "" : " and " + more + " more");
    }

    /** A slug of the most telling change for a revision's id: {@code add-phone-to-customers}. */
    public static String slug(List<Operation> operations) {
        if (operations.isEmpty()) {
            return "empty";
        }
        String slug = byWeight(operations)
                .get(0)
                .accept(Slug.SLUG)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        slug = slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
        return slug.replaceAll("^-+|-+$", "");
    }

    /** The type as the words say it: {@code varchar(20)}. */
    public static String of(ColumnType type) {
        return Words.said(type);
    }

    /** Whether the operation destroys data that its inverse cannot bring back. */
    public static boolean isDestructive(Operation operation) {
        return operation instanceof Operation.DropTable
                || (operation instanceof Operation.DropColumn drop
                        && drop.column().generatedAs() == null)
                || Operation.Only.bare(operation) instanceof Operation.DropPartition;
    }

    /** Whether only a person can tell what an operation does to the rows: SQL and Java code of one's own, and deletions. */
    public static boolean wantsReview(Operation operation) {
        Operation step = Operation.Only.bare(operation);
        return step instanceof Operation.Sql || step instanceof Operation.Run || step instanceof Operation.Delete;
    }

    /** The operations with the most telling first: tables, then columns, then the rest; else in their order. */
    private static List<Operation> byWeight(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparingInt(Description::weight))
                .toList();
    }

    private static int weight(Operation operation) {
        String words = of(operation);
        return words.contains(" table ") ? 0 : words.contains(" column ") ? 1 : 2;
    }
}
