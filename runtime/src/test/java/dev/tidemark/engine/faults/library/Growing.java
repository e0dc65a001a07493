package dev.tidemark.engine.faults.library;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;

/** The library grows: columns, keys and types change under the rows. */
public final class Growing {
    private static final String HEAVY = "select id, heading from books where pages > 110";
    private static final String LONG = "select id, heading, pages from books where pages > 120";

    private Growing() {}

    /** A column. */
    public static final class Isbn extends Step {
        public Isbn() {
            super(
                    db -> db.alterTable("books", t -> t.addColumn("isbn", varchar(20))),
                    db -> db.alterTable("books", t -> t.dropColumn("isbn", varchar(20))));
        }
    }

    /** Values for it. */
    public static final class IsbnValues extends Step {
        public IsbnValues() {
            super(
                    db -> db.update("books", u -> {
                        u.where("id", 1).set("isbn", null, "978-1");
                        u.where("id", 2).set("isbn", null, "978-2");
                    }),
                    db -> db.update("books", u -> {
                        u.where("id", 1).set("isbn", "978-1", null);
                        u.where("id", 2).set("isbn", "978-2", null);
                    }));
        }
    }

    /** No two books have one. */
    public static final class IsbnUnique extends Step {
        public IsbnUnique() {
            super(
                    db -> db.alterTable("books", t -> t.addUnique("uk_books_isbn", "isbn")),
                    db -> db.alterTable("books", t -> t.dropUnique("uk_books_isbn", "isbn")));
        }
    }

    /** A column that is not null, filled. */
    public static final class Language extends Step {
        public Language() {
            super(
                    db -> db.alterTable(
                            "books",
                            t -> t.addColumn("language", varchar(8)).notNull().backfill("'en'")),
                    db -> db.alterTable(
                            "books",
                            t -> t.dropColumn("language", varchar(8)).notNull().backfill("'en'")));
        }
    }

    /** Another name for a column. */
    public static final class Heading extends Step {
        public Heading() {
            super(
                    db -> db.alterTable("books", t -> {
                        t.renameColumn("title", "heading");
                        t.renameIndex("ix_books_title", "ix_books_heading");
                    }),
                    db -> db.alterTable("books", t -> {
                        t.renameIndex("ix_books_heading", "ix_books_title");
                        t.renameColumn("heading", "title");
                    }));
        }
    }

    /** Longer texts. */
    public static final class Wider extends Step {
        public Wider() {
            super(
                    db -> db.alterTable(
                            "books", t -> t.alterColumn("heading", varchar(120)).becomes(varchar(400))),
                    db -> db.alterTable(
                            "books", t -> t.alterColumn("heading", varchar(400)).becomes(varchar(120))));
        }
    }

    /** Larger numbers. */
    public static final class Larger extends Step {
        public Larger() {
            super(
                    db -> db.alterTable(
                            "books", t -> t.alterColumn("pages", integer()).becomes(bigint())),
                    db -> db.alterTable(
                            "books", t -> t.alterColumn("pages", bigint()).becomes(integer())));
        }
    }

    /** A condition. */
    public static final class Pages extends Step {
        public Pages() {
            super(
                    db -> db.alterTable("books", t -> t.addCheck("ck_books_pages", "pages > 0")),
                    db -> db.alterTable("books", t -> t.dropCheck("ck_books_pages", "pages > 0")));
        }
    }

    /** What may be null no longer may, with a value for the rows that have none. */
    public static final class Returned extends Step {
        public Returned() {
            super(
                    db -> db.alterTable(
                            "loans",
                            t -> t.alterColumn("back", bool())
                                    .becomes(bool())
                                    .notNull()
                                    .backfill("false")),
                    db -> db.alterTable(
                            "loans",
                            t -> t.alterColumn("back", bool()).notNull().becomes(bool())));
        }
    }

    /** A view. */
    public static final class Heavy extends Step {
        public Heavy() {
            super(db -> db.createView("heavy", HEAVY), db -> db.dropView("heavy", HEAVY));
        }
    }

    /** The view says more. */
    public static final class Heavier extends Step {
        public Heavier() {
            super(
                    db -> {
                        db.dropView("heavy", HEAVY);
                        db.createView("heavy", LONG);
                    },
                    db -> {
                        db.dropView("heavy", LONG);
                        db.createView("heavy", HEAVY);
                    });
        }
    }
}
