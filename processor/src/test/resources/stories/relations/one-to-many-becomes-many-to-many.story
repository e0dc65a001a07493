# before
@Entity class Author { @Id long id; @OneToMany(mappedBy = "author") Set<Book> books; }
@Entity class Book { @Id long id; @ManyToOne Author author; }
# after
@Entity class Author { @Id long id; @ManyToMany(mappedBy = "authors") Set<Book> books; }
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
# says
@Entity class Author { @Id long id; @ManyToMany(mappedBy = "authors") Set<Book> books; }
  warning: [TM026] shop.Author#books: the values go into the table Book_Author of its own, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds create table Book_Author, retire column Book.author_id (its values stay) and 2 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Book", t -> {
        t.dropForeignKey("FK5gbo4o7yxefxivwuqjichc67t", "author_id").references("Author", "id");
        t.retireColumn("author_id", bigint());
    });
    db.createTable("Book_Author", t -> {
        t.column("books_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("books_id", "authors_id");
        t.foreignKey("FKimn1h9jx7v2q8d7w1s45dpsd2", "books_id").references("Book", "id");
        t.foreignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
    db.unfinished("move Book.author_id to Book_Author: insert into Book_Author (books_id, authors_id) select id, author_id from Book where author_id is not null");
}

public void downgrade(Operations db) {
    db.unfinished("undo move Book.author_id to Book_Author: insert into Book_Author (books_id, authors_id) select id, author_id from Book where author_id is not null");
    db.dropTable("Book_Author", t -> {
        t.column("books_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("books_id", "authors_id");
        t.foreignKey("FKimn1h9jx7v2q8d7w1s45dpsd2", "books_id").references("Book", "id");
        t.foreignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
    db.alterTable("Book", t -> {
        t.restoreColumn("author_id", bigint());
        t.addForeignKey("FK5gbo4o7yxefxivwuqjichc67t", "author_id").references("Author", "id");
    });
}
# h2
alter table Book drop constraint FK5gbo4o7yxefxivwuqjichc67t;
drop index if exists "CONSTRAINT_INDEX_FK5gbo4o7yxefxivwuqjichc67t";
create table Book_Author (
    books_id bigint not null,
    authors_id bigint not null,
    primary key (books_id, authors_id)
);
create index if not exists "CONSTRAINT_INDEX_FKimn1h9jx7v2q8d7w1s45dpsd2" on Book_Author (books_id);
alter table Book_Author add constraint FKimn1h9jx7v2q8d7w1s45dpsd2 foreign key (books_id) index "CONSTRAINT_INDEX_FKimn1h9jx7v2q8d7w1s45dpsd2" references Book (id);
create index if not exists "CONSTRAINT_INDEX_FKt42qaxhbq87yfijncjfrs5ukc" on Book_Author (authors_id);
alter table Book_Author add constraint FKt42qaxhbq87yfijncjfrs5ukc foreign key (authors_id) index "CONSTRAINT_INDEX_FKt42qaxhbq87yfijncjfrs5ukc" references Author (id);
# postgresql
alter table Book drop constraint FK5gbo4o7yxefxivwuqjichc67t;
create table Book_Author (
    books_id bigint not null,
    authors_id bigint not null,
    primary key (books_id, authors_id)
);
alter table Book_Author add constraint FKimn1h9jx7v2q8d7w1s45dpsd2 foreign key (books_id) references Book (id);
alter table Book_Author add constraint FKt42qaxhbq87yfijncjfrs5ukc foreign key (authors_id) references Author (id);
# rows
h2: as they were
postgresql: as they were
