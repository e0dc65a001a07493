package dev.tidemark.engine.faults.library;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.RowWords;
import dev.tidemark.operation.TableWords;
import java.time.LocalDate;

/** The library ages: names change, columns and tables are given up, rows go. */
public final class Ageing {
    private static final String LONG = "select id, heading, pages from books where pages > 120";

    private Ageing() {}

    private static void notes(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("words", text());
        t.primaryKey("id");
    }

    private static void shelves(TableWords t) {
        t.column("id", bigint()).notNull().identity();
        t.column("label", varchar(20)).defaultTo("'new'").comment("what it's called");
        t.column("wing", integer());
        t.primaryKey("id");
        t.check("ck_shelves_wing", "wing between 1 and 4");
        t.comment("where the books stand");
    }

    private static void firstLoans(RowWords r) {
        r.columns("book_id", "member", "since", "back");
        r.row(2, "Member 1", LocalDate.of(2026, 1, 1), false);
        r.row(3, "Member 2", LocalDate.of(2026, 1, 2), true);
    }

    /** The view goes, for the table to change. */
    public static final class NoView extends Step {
        public NoView() {
            super(db -> db.dropView("heavy", LONG), db -> db.createView("heavy", LONG));
        }
    }

    /** Another name for the table, with all that hangs on it. */
    public static final class Volumes extends Step {
        public Volumes() {
            super(
                    db -> {
                        db.renameTable("books", "volumes");
                        db.alterTable("volumes", t -> {
                            t.renameConstraint("fk_books_author", "fk_volumes_author");
                            t.renameConstraint("uk_books_isbn", "uk_volumes_isbn");
                        });
                    },
                    db -> {
                        db.alterTable("volumes", t -> {
                            t.renameConstraint("uk_volumes_isbn", "uk_books_isbn");
                            t.renameConstraint("fk_volumes_author", "fk_books_author");
                        });
                        db.renameTable("volumes", "books");
                    });
        }
    }

    /** A column given up, its values kept. */
    public static final class NoPrice extends Step {
        public NoPrice() {
            super(
                    db -> db.alterTable(
                            "volumes",
                            t -> t.retireColumn("price", decimal(10, 2)).defaultTo("0")),
                    db -> db.alterTable(
                            "volumes",
                            t -> t.restoreColumn("price", decimal(10, 2)).defaultTo("0")));
        }
    }

    /** A table given up, its rows kept. */
    public static final class NoNotes extends Step {
        public NoNotes() {
            super(db -> db.retireTable("notes", Ageing::notes), db -> db.restoreTable("notes", Ageing::notes));
        }
    }

    /** A table with all that a column can say. */
    public static final class Shelves extends Step {
        public Shelves() {
            super(db -> db.createTable("shelves", Ageing::shelves), db -> db.dropTable("shelves", Ageing::shelves));
        }
    }

    /** A computed column, and a reference with an action. */
    public static final class Standing extends Step {
        public Standing() {
            super(
                    db -> db.alterTable("volumes", t -> {
                        t.addColumn("shelf_id", bigint());
                        t.addForeignKey("fk_volumes_shelf", "shelf_id").references("shelves", "id");
                        t.addIndex("ix_volumes_shelf", "shelf_id", "heading");
                    }),
                    db -> db.alterTable("volumes", t -> {
                        t.dropIndex("ix_volumes_shelf", "shelf_id", "heading");
                        t.dropForeignKey("fk_volumes_shelf", "shelf_id").references("shelves", "id");
                        t.dropColumn("shelf_id", bigint());
                    }));
        }
    }

    /** Rows by SQL that is not of Tidemark's making, on every row. */
    public static final class Louder extends Step {
        public Louder() {
            super(
                    db -> db.sql("update volumes set pages = pages + 1000"),
                    db -> db.sql("update volumes set pages = pages - 1000"));
        }
    }

    /** The oldest loans go. */
    public static final class Forgotten extends Step {
        public Forgotten() {
            super(db -> db.delete("loans", Ageing::firstLoans), db -> db.insert("loans", Ageing::firstLoans));
        }
    }

    /** The sequence has another name and step. */
    public static final class Steps extends Step {
        public Steps() {
            super(
                    db -> {
                        db.renameSequence("member_seq", "reader_seq");
                        db.alterSequence("reader_seq", 1, 10, 50);
                    },
                    db -> {
                        db.alterSequence("reader_seq", 1, 50, 10);
                        db.renameSequence("reader_seq", "member_seq");
                    });
        }
    }

    /** The loans' key has a column more. */
    public static final class Again extends Step {
        public Again() {
            super(
                    db -> db.alterTable("loans", t -> {
                        t.dropPrimaryKey("book_id", "member");
                        t.addPrimaryKey("book_id", "member", "since");
                    }),
                    db -> db.alterTable("loans", t -> {
                        t.dropPrimaryKey("book_id", "member", "since");
                        t.addPrimaryKey("book_id", "member");
                    }));
        }
    }

    /** Several changes of one table, and words on it. */
    public static final class Tidy extends Step {
        public Tidy() {
            super(
                    db -> db.alterTable("authors", t -> {
                        t.comment(null, "who wrote; what's read");
                        t.addColumn("country", varchar(2)).notNull().defaultTo("'xx'");
                        t.alterColumn("name", varchar(80))
                                .notNull()
                                .becomes(varchar(160))
                                .notNull();
                        t.addUniqueIndex("ux_authors_country_name", "country", "name");
                    }),
                    db -> db.alterTable("authors", t -> {
                        t.dropUniqueIndex("ux_authors_country_name", "country", "name");
                        t.alterColumn("name", varchar(160))
                                .notNull()
                                .becomes(varchar(80))
                                .notNull();
                        t.dropColumn("country", varchar(2)).notNull().defaultTo("'xx'");
                        t.comment("who wrote; what's read", null);
                    }));
        }
    }
}
