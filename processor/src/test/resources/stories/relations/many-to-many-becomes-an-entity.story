# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @JoinTable(name = "book_author", joinColumns = @JoinColumn(name = "book_id"), inverseJoinColumns = @JoinColumn(name = "author_id")) Set<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @OneToMany(mappedBy = "book") Set<Authorship> authors; }
@Entity @Table(name = "book_author") @IdClass(Authorship.Key.class) class Authorship {
    static class Key implements java.io.Serializable { Long book; Long author; @Override public boolean equals(Object o) { return o == this; } @Override public int hashCode() { return 1; } }
    @Id @ManyToOne @JoinColumn(name = "book_id") Book book;
    @Id @ManyToOne @JoinColumn(name = "author_id") Author author;
    Integer share;
}
# says
@Entity @Table(name = "book_author") @IdClass(Authorship.Key.class) class Authorship {
  note: [TM027] shop.Authorship: add primary key book_author(author_id, book_id): nothing can be written to book_author while its index is built. Where it has many rows, deploy this at a quiet hour.
note: Tidemark: the draft holds add column book_author.share integer, drop primary key book_author(book_id, author_id) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("book_author", t -> {
        t.dropPrimaryKey("book_id", "author_id");
        t.addColumn("share", integer());
        t.addPrimaryKey("author_id", "book_id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("book_author", t -> {
        t.dropPrimaryKey("author_id", "book_id");
        t.dropColumn("share", integer());
        t.addPrimaryKey("book_id", "author_id");
    });
}
# h2
alter table book_author drop primary key;
alter table book_author add column share integer;
alter table book_author add primary key (author_id, book_id);
# postgresql
do $tidemark$ begin execute (select format('alter table book_author drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'book_author'::regclass); end $tidemark$;
alter table book_author add column share integer;
alter table book_author add primary key (author_id, book_id);
# rows
h2: as they were
postgresql: as they were
