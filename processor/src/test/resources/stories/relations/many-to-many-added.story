# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany Set<Author> authors; }
# says
note: Tidemark: the draft holds create table Book_Author.
# migration
public void upgrade(Operations db) {
    db.createTable("Book_Author", t -> {
        t.column("Book_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("Book_id", "authors_id");
        t.foreignKey("FKsbb54ii8mmfvh6h2lr0vf2r7f", "Book_id").references("Book", "id");
        t.foreignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Book_Author", t -> {
        t.column("Book_id", bigint()).notNull();
        t.column("authors_id", bigint()).notNull();
        t.primaryKey("Book_id", "authors_id");
        t.foreignKey("FKsbb54ii8mmfvh6h2lr0vf2r7f", "Book_id").references("Book", "id");
        t.foreignKey("FKt42qaxhbq87yfijncjfrs5ukc", "authors_id").references("Author", "id");
    });
}
# h2
create table Book_Author (
    Book_id bigint not null,
    authors_id bigint not null,
    primary key (Book_id, authors_id)
);
create index if not exists "CONSTRAINT_INDEX_FKsbb54ii8mmfvh6h2lr0vf2r7f" on Book_Author (Book_id);
alter table Book_Author add constraint FKsbb54ii8mmfvh6h2lr0vf2r7f foreign key (Book_id) index "CONSTRAINT_INDEX_FKsbb54ii8mmfvh6h2lr0vf2r7f" references Book (id);
create index if not exists "CONSTRAINT_INDEX_FKt42qaxhbq87yfijncjfrs5ukc" on Book_Author (authors_id);
alter table Book_Author add constraint FKt42qaxhbq87yfijncjfrs5ukc foreign key (authors_id) index "CONSTRAINT_INDEX_FKt42qaxhbq87yfijncjfrs5ukc" references Author (id);
# postgresql
create table Book_Author (
    Book_id bigint not null,
    authors_id bigint not null,
    primary key (Book_id, authors_id)
);
alter table Book_Author add constraint FKsbb54ii8mmfvh6h2lr0vf2r7f foreign key (Book_id) references Book (id);
alter table Book_Author add constraint FKt42qaxhbq87yfijncjfrs5ukc foreign key (authors_id) references Author (id);
# rows
h2: as they were
postgresql: as they were
