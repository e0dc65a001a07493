# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToOne Author author; }
# says
@Entity class Book { @Id long id; @ManyToOne Author author; }
  warning: [TM026] shop.Book#author: the values go out of its table Book_Author, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
@Entity class Book { @Id long id; @ManyToOne Author author; }
  note: [TM027] shop.Book: add foreign key FK5gbo4o7yxefxivwuqjichc67t on Book(author_id) to Author(id): nothing can be written to Book and Author while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds retire table Book_Author (its rows stay), add column Book.author_id bigint and 4 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Book_Author", t -> {
        t.dropForeignKey("FKsbb54ii8mmfvh6h2lr0vf2r7f", "Book_id").references("Book", "id");
        t.dropForeignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
    db.alterTable("Book", t -> {
        t.addColumn("author_id", bigint());
        t.addForeignKey("FK5gbo4o7yxefxivwuqjichc67t", "author_id").references("Author", "id");
    });
    db.unfinished("move Book_Author to Book.author_id, which keeps one of several: update Book set author_id = (select min(Book_Author.authors_id) from Book_Author where Book_Author.Book_id = Book.id)");
    db.retireTable("Book_Author", t -> {
        t.column("Book_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("Book_id", "authors_id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Book_Author", t -> {
        t.column("Book_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("Book_id", "authors_id");
    });
    db.unfinished("undo move Book_Author to Book.author_id, which keeps one of several: update Book set author_id = (select min(Book_Author.authors_id) from Book_Author where Book_Author.Book_id = Book.id)");
    db.alterTable("Book", t -> {
        t.dropForeignKey("FK5gbo4o7yxefxivwuqjichc67t", "author_id").references("Author", "id");
        t.dropColumn("author_id", bigint());
    });
    db.alterTable("Book_Author", t -> {
        t.addForeignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
        t.addForeignKey("FKsbb54ii8mmfvh6h2lr0vf2r7f", "Book_id").references("Book", "id");
    });
}
# h2
alter table Book_Author drop constraint FKsbb54ii8mmfvh6h2lr0vf2r7f;
drop index if exists "CONSTRAINT_INDEX_FKsbb54ii8mmfvh6h2lr0vf2r7f";
alter table Book_Author drop constraint FKt42qaxhbq87yfijncjfrs5ukc;
drop index if exists "CONSTRAINT_INDEX_FKt42qaxhbq87yfijncjfrs5ukc";
alter table Book add column author_id bigint;
create index if not exists "CONSTRAINT_INDEX_FK5gbo4o7yxefxivwuqjichc67t" on Book (author_id);
alter table Book add constraint FK5gbo4o7yxefxivwuqjichc67t foreign key (author_id) index "CONSTRAINT_INDEX_FK5gbo4o7yxefxivwuqjichc67t" references Author (id);
# postgresql
alter table Book_Author drop constraint FKsbb54ii8mmfvh6h2lr0vf2r7f;
alter table Book_Author drop constraint FKt42qaxhbq87yfijncjfrs5ukc;
alter table Book add column author_id bigint;
alter table Book add constraint FK5gbo4o7yxefxivwuqjichc67t foreign key (author_id) references Author (id);
# rows
h2: as they were
postgresql: as they were
