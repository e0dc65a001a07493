package dev.tidemark.engine.faults.library;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.RowWords;
import dev.tidemark.operation.TableWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The library opens: its tables, their keys, and the first rows. */
public final class Opening {
    private Opening() {}

    private static void authors(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(80)).notNull();
        t.column("born", date());
        t.primaryKey("id");
        t.unique("uk_authors_name", "name");
    }

    private static void books(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("author_id", bigint());
        t.column("title", varchar(120));
        t.column("pages", integer());
        t.column("price", decimal(10, 2)).defaultTo("0");
        t.primaryKey("id");
        t.foreignKey("fk_books_author", "author_id").references("authors", "id");
        t.index("ix_books_title", "title");
    }

    static void loans(TableWords t) {
        t.column("book_id", bigint()).notNull();
        t.column("member", varchar(40)).notNull();
        t.column("since", date()).notNull();
        t.column("back", bool());
        t.primaryKey("book_id", "member");
    }

    private static void authorRows(RowWords r) {
        r.columns("id", "name", "born");
        IntStream.range(1, 9).forEach(i -> r.row(i, "Author " + i, LocalDate.of(1900 + i, 1, i)));
        r.batch(3);
    }

    private static void bookRows(RowWords r) {
        r.columns("id", "author_id", "title", "pages", "price");
        IntStream.range(1, 31).forEach(i -> r.row(i, 1 + i % 8, "It's book " + i, 100 + i, new BigDecimal(i + ".50")));
    }

    static void loanRows(RowWords r) {
        r.columns("book_id", "member", "since", "back");
        IntStream.range(1, 21).forEach(i -> r.row(1 + i % 15, "Member " + i, LocalDate.of(2026, 1, i), i % 2 == 0));
    }

    /** Authors. */
    public static final class Authors extends Step {
        public Authors() {
            super(db -> db.createTable("authors", Opening::authors), db -> db.dropTable("authors", Opening::authors));
        }
    }

    /** Books of authors. */
    public static final class Books extends Step {
        public Books() {
            super(db -> db.createTable("books", Opening::books), db -> db.dropTable("books", Opening::books));
        }
    }

    /** The first authors, in batches. */
    public static final class AuthorRows extends Step {
        public AuthorRows() {
            super(db -> db.insert("authors", Opening::authorRows), db -> db.delete("authors", Opening::authorRows));
        }
    }

    /** The first books. */
    public static final class BookRows extends Step {
        public BookRows() {
            super(db -> db.insert("books", Opening::bookRows), db -> db.delete("books", Opening::bookRows));
        }
    }

    /** Loans, with a key of two columns, and their rows. */
    public static final class Loans extends Step {
        public Loans() {
            super(
                    db -> {
                        db.createTable("loans", Opening::loans);
                        db.insert("loans", Opening::loanRows);
                    },
                    db -> {
                        db.delete("loans", Opening::loanRows);
                        db.dropTable("loans", Opening::loans);
                    });
        }
    }

    /** Loans are of books. */
    public static final class LoansOfBooks extends Step {
        public LoansOfBooks() {
            super(
                    db -> db.alterTable("loans", t -> {
                        t.addForeignKey("fk_loans_book", "book_id").references("books", "id");
                        t.addIndex("ix_loans_since", "since desc");
                    }),
                    db -> db.alterTable("loans", t -> {
                        t.dropIndex("ix_loans_since", "since desc");
                        t.dropForeignKey("fk_loans_book", "book_id").references("books", "id");
                    }));
        }
    }

    /** Numbers for the members. */
    public static final class Numbers extends Step {
        public Numbers() {
            super(db -> db.createSequence("member_seq", 1, 10), db -> db.dropSequence("member_seq", 1, 10));
        }
    }

    /** A table of notes, and rows of it by SQL of one's own. */
    public static final class Notes extends Step {
        public Notes() {
            super(
                    db -> {
                        db.createTable("notes", t -> {
                            t.column("id", bigint()).notNull();
                            t.column("words", text());
                            t.primaryKey("id");
                        });
                        db.sql("""
                                insert into notes (id, words) values (1, 'open; at nine');
                                insert into notes (id, words) values (2, 'closed -- on Sundays');
                                """);
                    },
                    db -> {
                        db.sql("delete from notes where id in (1, 2)");
                        db.dropTable("notes", t -> {
                            t.column("id", bigint()).notNull();
                            t.column("words", text());
                            t.primaryKey("id");
                        });
                    });
        }
    }
}
