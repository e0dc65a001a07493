# before
@Entity class Line { @Id long id; }
# after
@Entity class Line { @Id long id; @GeneratedColumn("base * 2") Integer doubled; Integer base; }
# says
@Entity class Line { @Id long id; @GeneratedColumn("base * 2") Integer doubled; Integer base; }
  note: [TM027] shop.Line#doubled: add column Line.doubled integer: nothing can be written to Line while it is written anew, row by row. Where it has many rows, deploy this at a quiet hour.
note: Tidemark: the draft holds add column Line.base integer, add column Line.doubled integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.addColumn("base", integer());
        t.addColumn("doubled", integer()).generatedAs("base * 2");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropColumn("doubled", integer()).generatedAs("base * 2");
        t.dropColumn("base", integer());
    });
}
# h2
alter table Line add column base integer;
alter table Line add column doubled integer generated always as (base * 2);
# postgresql
alter table Line add column base integer;
alter table Line add column doubled integer generated always as (base * 2) stored;
# rows
h2: as they were
postgresql: as they were
