# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "book_author") Set<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "books_authors") Set<Author> authors; }
# says
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "books_authors") Set<Author> authors; }
  note: [TM028] shop.Book: rename table book_author to books_authors: versions of the application that still run look for book_author. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table book_author to books_authors, rename constraint FKkmcm0t5jrs2ofrrholm9xipj0 of books_authors to FKqgkrjqgeyujewcb260hdrdjd4 and 1 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("book_author", "books_authors");
    db.alterTable("books_authors", t -> {
        t.renameConstraint("FKkmcm0t5jrs2ofrrholm9xipj0", "FKqgkrjqgeyujewcb260hdrdjd4");
        t.renameConstraint("FKl0fd4vtugu9r7y2km8cxtt6wl", "FK52hmh9hurk8gsosqh3fguo5xc");
    });
}

public void downgrade(Operations db) {
    db.alterTable("books_authors", t -> {
        t.renameConstraint("FK52hmh9hurk8gsosqh3fguo5xc", "FKl0fd4vtugu9r7y2km8cxtt6wl");
        t.renameConstraint("FKqgkrjqgeyujewcb260hdrdjd4", "FKkmcm0t5jrs2ofrrholm9xipj0");
    });
    db.renameTable("books_authors", "book_author");
}
# h2
alter table book_author rename to books_authors;
alter table books_authors rename constraint FKkmcm0t5jrs2ofrrholm9xipj0 to FKqgkrjqgeyujewcb260hdrdjd4;
alter index if exists "CONSTRAINT_INDEX_FKkmcm0t5jrs2ofrrholm9xipj0" rename to "CONSTRAINT_INDEX_FKqgkrjqgeyujewcb260hdrdjd4";
alter table books_authors rename constraint FKl0fd4vtugu9r7y2km8cxtt6wl to FK52hmh9hurk8gsosqh3fguo5xc;
alter index if exists "CONSTRAINT_INDEX_FKl0fd4vtugu9r7y2km8cxtt6wl" rename to "CONSTRAINT_INDEX_FK52hmh9hurk8gsosqh3fguo5xc";
# postgresql
alter table book_author rename to books_authors;
alter table books_authors rename constraint FKkmcm0t5jrs2ofrrholm9xipj0 to FKqgkrjqgeyujewcb260hdrdjd4;
alter table books_authors rename constraint FKl0fd4vtugu9r7y2km8cxtt6wl to FK52hmh9hurk8gsosqh3fguo5xc;
# rows
h2: as they were
postgresql: as they were
