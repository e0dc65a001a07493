# before
@Entity class Book { @Id long id; String isbn; }
# after
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
# says
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
  warning: [TM023] shop.Book#isbn: Book (isbn) becomes unique, and rows may share a value. The upgrade looks first, and refuses with their count; see that none do.
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
  note: [TM027] shop.Book#isbn: alter column Book.isbn: not null: nothing can be written to Book while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
  note: [TM028] shop.Book#isbn: alter column Book.isbn: not null: versions of the application that still run write rows without Book.isbn, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
  note: [TM027] shop.Book: add unique key UKljgbmbvk26cd0qmlyxpns9rty on Book(isbn): nothing can be written to Book while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Book { @Id long id; @Backfill("cast(id as varchar)") @NaturalId @Column(nullable = false) String isbn; }
  note: [TM028] shop.Book: add unique key UKljgbmbvk26cd0qmlyxpns9rty on Book(isbn): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds alter column Book.isbn: not null, add unique key UKljgbmbvk26cd0qmlyxpns9rty on Book(isbn).
# migration
public void upgrade(Operations db) {
    db.alterTable("Book", t -> {
        t.alterColumn("isbn", varchar(255)).becomes(varchar(255)).notNull().backfill("cast(id as varchar)");
        t.addUnique("UKljgbmbvk26cd0qmlyxpns9rty", "isbn");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Book", t -> {
        t.dropUnique("UKljgbmbvk26cd0qmlyxpns9rty", "isbn");
        t.alterColumn("isbn", varchar(255)).notNull().becomes(varchar(255));
    });
}
# h2
update Book set isbn = cast(id as varchar) where isbn is null;
alter table Book alter column isbn set not null;
alter table Book add constraint UKljgbmbvk26cd0qmlyxpns9rty unique (isbn);
# postgresql
update Book set isbn = cast(id as varchar) where isbn is null;
alter table Book alter column isbn set not null;
alter table Book add constraint UKljgbmbvk26cd0qmlyxpns9rty unique (isbn);
# rows
h2: in the way: 2 rows of Book sharing isbn with another; without them: none
postgresql: in the way: 2 rows of Book sharing isbn with another; without them: none
