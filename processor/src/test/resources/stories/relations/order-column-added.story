# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany List<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
# says
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
  error: [TM012] shop.Book#authors: the column Book_Author.pos is not null, and Book_Author may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
  note: [TM028] shop.Book#authors: add column Book_Author.pos integer not null: versions of the application that still run write rows without Book_Author.pos, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
  note: [TM027] shop.Book: add primary key Book_Author(Book_id, pos): nothing can be written to Book_Author while its index is built. Where it has many rows, deploy this at a quiet hour.
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
  note: [TM027] shop.Book: add check Book_Author_pos_check on Book_Author: pos>=0: nothing can be written to Book_Author while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Book_Author.pos integer not null, add primary key Book_Author(Book_id, pos) and 1 more.
# migration
