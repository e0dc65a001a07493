# before
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany List<Author> authors; }
# after
@Entity class Author { @Id long id; }
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
# says
@Entity class Book { @Id long id; @ManyToMany @OrderColumn(name = "pos") List<Author> authors; }
  error: [TM012] shop.Book#authors: the column Book_Author.pos is not null, and Book_Author may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
note: Tidemark: the draft holds add column Book_Author.pos integer not null, add primary key Book_Author(Book_id, pos) and 1 more.
# migration
