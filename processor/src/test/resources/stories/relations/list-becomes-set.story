# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany List<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
# says
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
  note: [TM027] shop.Book: add primary key Book_Author(Book_id, authors_id): nothing can be written to Book_Author while its index is built. Where it has many rows, deploy this at a quiet hour.
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
  note: [TM028] shop.Book: add primary key Book_Author(Book_id, authors_id): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds add primary key Book_Author(Book_id, authors_id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Book_Author", t -> {
        t.addPrimaryKey("Book_id", "authors_id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Book_Author", t -> {
        t.dropPrimaryKey("Book_id", "authors_id");
    });
}
# h2
alter table Book_Author add primary key (Book_id, authors_id);
# postgresql
alter table Book_Author add primary key (Book_id, authors_id);
# rows
h2: as they were
postgresql: as they were
