package dev.tidemark.processor.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Names as the schema writes them: in backticks where quoted, with the schema before a dot. */
final class SchemaNames {
    private SchemaNames() {}

    static String of(Table table) {
        return of(table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    static String of(@Nullable Identifier schema, Identifier name) {
        return schema == null ? of(name) : of(schema) + "." + of(name);
    }

    /** The name of a key, an index or a check, as Hibernate holds it: in whatever quotes it has. */
    static String of(String constraint) {
        return of(Identifier.toIdentifier(constraint));
    }

    private static String of(Identifier name) {
        return name.isQuoted() ? "`" + name.getText() + "`" : name.getText();
    }

    static String of(Column column) {
        return column.isQuoted() ? "`" + column.getName() + "`" : column.getName();
    }

    static List<String> of(Iterable<Column> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(of(column)));
        return names;
    }
}
