package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** What Hibernate's exporter would write and the schema cannot hold, each with a place: it is said, not passed over. */
final class LeftOut {
    private static final String REMEDY =
            " Write it into a migration with db.sql(\"…\"), or leave it to whoever has it now.";

    private final Origins origins;
    private final List<Problem> problems = new ArrayList<>();

    private LeftOut(Origins origins) {
        this.origins = origins;
    }

    static List<Problem> of(Metadata metadata, Origins origins) {
        LeftOut leftOut = new LeftOut(origins);
        metadata.collectTableMappings().stream()
                .filter(table -> table.isPhysicalTable() && !table.isView())
                .forEach(leftOut::table);
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace
                    .getSequences()
                    .forEach(each -> leftOut.options(
                            "the sequence " + each.getName().getSequenceName(),
                            Signatures.text(Sequence.class, each, "getOptions"),
                            ""));
        }
        return List.copyOf(leftOut.problems);
    }

    private void table(Table table) {
        options("the table " + table.getName(), Signatures.text(Table.class, table, "getOptions"), place(table));
        options(
                "the table " + table.getName(),
                Signatures.text(Table.class, table, "getExtraDeclarations"),
                place(table));
        table.getColumns().forEach(column -> column(table, column));
        for (ForeignKey key : Signatures.foreignKeys(table)) {
            options(
                    "the foreign key " + key.getName(),
                    Signatures.text(ForeignKey.class, key, "getKeyDefinition"),
                    place(table));
            options(
                    "the foreign key " + key.getName(),
                    Signatures.text(ForeignKey.class, key, "getOptions"),
                    place(table));
        }
        for (Index index : table.getIndexes().values()) {
            options("the index " + index.getName(), Signatures.text(Index.class, index, "getOptions"), place(table));
        }
    }

    private void column(Table table, Column column) {
        String member = origins.member(table, column);
        String place = member == null ? place(table) : member;
        options("the column " + column.getName(), Signatures.text(Column.class, column, "getOptions"), place);
        if (Signatures.text(Value.class, column.getValue(), "isPartitionKey").equals("true")) {
            problems.add(new Problem(
                    Code.MAPPING_LEFT_OUT,
                    place,
                    "On PostgreSQL, Hibernate puts the partition key into the primary key, and Tidemark does not."
                            + REMEDY));
        }
    }

    private void options(String what, String options, String place) {
        if (!options.isBlank()) {
            problems.add(new Problem(
                    Code.MAPPING_LEFT_OUT, place, "Of " + what + ", \"" + options + "\" is left out." + REMEDY));
        }
    }

    private String place(Table table) {
        String entity = origins.entity(table);
        return entity == null ? "" : entity;
    }
}
