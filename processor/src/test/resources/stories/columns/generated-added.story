# before
@Entity class Line { @Id long id; Integer price; Integer pieces; }
# after
@Entity class Line { @Id long id; Integer price; Integer pieces; @GeneratedColumn("price * pieces") Integer total; }
# says
@Entity class Line { @Id long id; Integer price; Integer pieces; @GeneratedColumn("price * pieces") Integer total; }
  note: [TM027] shop.Line#total: add column Line.total integer: nothing can be written to Line while it is written anew, row by row. Where it has many rows, deploy this at a quiet hour.
note: Tidemark: the draft holds add column Line.total integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.addColumn("total", integer()).generatedAs("price * pieces");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropColumn("total", integer()).generatedAs("price * pieces");
    });
}
# h2
alter table Line add column total integer generated always as (price * pieces);
# postgresql
alter table Line add column total integer generated always as (price * pieces) stored;
# rows
h2: as they were
postgresql: as they were
