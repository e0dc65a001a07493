package dev.tidemark.processor.hibernate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SingleTableSubclass;
import org.jspecify.annotations.Nullable;

/** The column that says of which class a row of a table is. */
record Discriminator(RootClass root, String column, boolean isNumber) {
    /** That of a hierarchy; null where it has none, or a formula. */
    static @Nullable Discriminator of(RootClass root) {
        if (root.getDiscriminator() == null || root.getDiscriminatorValue() == null) {
            return null;
        }
        boolean number = root.getDiscriminator().getType().getName().equals("integer");
        return root.getDiscriminator().getSelectables().stream()
                .filter(Column.class::isInstance)
                .map(column -> new Discriminator(root, SchemaNames.of((Column) column), number))
                .findFirst()
                .orElse(null);
    }

    /** What the rows of a class hold, as a literal. */
    String value(PersistentClass type) {
        String value = Objects.requireNonNull(type.getDiscriminatorValue());
        return isNumber && value.chars().allMatch(Character::isDigit) ? value : "'" + value.replace("'", "''") + "'";
    }

    /**
     * What the primitive members of subclasses begin with, narrowed to the rows of those: the columns of all stand in one
     * table, and other classes' rows have no value there.
     *
     * @param zeros by column
     */
    Map<String, String> ofSubclasses(Map<String, String> zeros) {
        Map<String, SortedSet<String>> rows = new TreeMap<>();
        for (PersistentClass type : root.getSubclasses()) {
            List<String> values = type.getSubclassClosure().stream()
                    .filter(each -> each.getDiscriminatorValue() != null)
                    .map(this::value)
                    .toList();
            for (Property property : type.getProperties()) {
                for (Column each : property.getColumns()) {
                    String key = SchemaNames.of(property.getValue().getTable()) + "." + SchemaNames.of(each);
                    if (zeros.containsKey(key) && type instanceof SingleTableSubclass) {
                        rows.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values);
                    }
                }
            }
        }
        Map<String, String> narrowed = new TreeMap<>();
        rows.forEach((key, values) -> narrowed.put(
                key,
                "case when " + column + " in (" + String.join(", ", values) + ") then " + zeros.get(key) + " end"));
        return narrowed;
    }
}
