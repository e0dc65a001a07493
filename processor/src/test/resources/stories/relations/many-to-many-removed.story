# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; }
# says
note: Tidemark: the draft holds retire table Book_Author (its rows stay), drop foreign key FKsbb54ii8mmfvh6h2lr0vf2r7f on Book_Author(Book_id) to Book(id) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Book_Author", t -> {
        t.dropForeignKey("FKsbb54ii8mmfvh6h2lr0vf2r7f", "Book_id").references("Book", "id");
        t.dropForeignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
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
# postgresql
alter table Book_Author drop constraint FKsbb54ii8mmfvh6h2lr0vf2r7f;
alter table Book_Author drop constraint FKt42qaxhbq87yfijncjfrs5ukc;
# rows
h2: as they were
postgresql: as they were
