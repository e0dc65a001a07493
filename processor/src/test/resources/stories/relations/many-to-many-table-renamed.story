# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "book_author") Set<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "books_authors") @RenamedFrom("book_author") Set<Author> authors; }
# says
note: Tidemark: the draft holds rename table book_author to books_authors, drop foreign key FKkmcm0t5jrs2ofrrholm9xipj0 on books_authors(Book_id) to Book(id) and 3 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("book_author", "books_authors");
    db.alterTable("books_authors", t -> {
        t.dropForeignKey("FKkmcm0t5jrs2ofrrholm9xipj0", "Book_id").references("Book", "id");
        t.dropForeignKey("FKl0fd4vtugu9r7y2km8cxtt6wl", "authors_id").references("Author", "id");
        t.addForeignKey("FK52hmh9hurk8gsosqh3fguo5xc", "authors_id").references("Author", "id");
        t.addForeignKey("FKqgkrjqgeyujewcb260hdrdjd4", "Book_id").references("Book", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("books_authors", t -> {
        t.dropForeignKey("FKqgkrjqgeyujewcb260hdrdjd4", "Book_id").references("Book", "id");
        t.dropForeignKey("FK52hmh9hurk8gsosqh3fguo5xc", "authors_id").references("Author", "id");
        t.addForeignKey("FKl0fd4vtugu9r7y2km8cxtt6wl", "authors_id").references("Author", "id");
        t.addForeignKey("FKkmcm0t5jrs2ofrrholm9xipj0", "Book_id").references("Book", "id");
    });
    db.renameTable("books_authors", "book_author");
}
# h2
alter table book_author rename to books_authors;
alter table books_authors drop constraint FKkmcm0t5jrs2ofrrholm9xipj0;
drop index if exists "CONSTRAINT_INDEX_FKkmcm0t5jrs2ofrrholm9xipj0";
alter table books_authors drop constraint FKl0fd4vtugu9r7y2km8cxtt6wl;
drop index if exists "CONSTRAINT_INDEX_FKl0fd4vtugu9r7y2km8cxtt6wl";
create index if not exists "CONSTRAINT_INDEX_FK52hmh9hurk8gsosqh3fguo5xc" on books_authors (authors_id);
alter table books_authors add constraint FK52hmh9hurk8gsosqh3fguo5xc foreign key (authors_id) index "CONSTRAINT_INDEX_FK52hmh9hurk8gsosqh3fguo5xc" references Author (id);
create index if not exists "CONSTRAINT_INDEX_FKqgkrjqgeyujewcb260hdrdjd4" on books_authors (Book_id);
alter table books_authors add constraint FKqgkrjqgeyujewcb260hdrdjd4 foreign key (Book_id) index "CONSTRAINT_INDEX_FKqgkrjqgeyujewcb260hdrdjd4" references Book (id);
# postgresql
alter table book_author rename to books_authors;
alter table books_authors drop constraint FKkmcm0t5jrs2ofrrholm9xipj0;
alter table books_authors drop constraint FKl0fd4vtugu9r7y2km8cxtt6wl;
alter table books_authors add constraint FK52hmh9hurk8gsosqh3fguo5xc foreign key (authors_id) references Author (id);
alter table books_authors add constraint FKqgkrjqgeyujewcb260hdrdjd4 foreign key (Book_id) references Book (id);
# rows
h2: as they were
postgresql: as they were
