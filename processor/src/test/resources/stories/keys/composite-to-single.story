# before
@Entity @IdClass(Line.Key.class) class Line {
    record Key(long orderId, int number) {}
    @Id long orderId;
    @Id int number;
}
# after
@Entity class Line { @Id long orderId; int number; }
# says
@Entity class Line { @Id long orderId; int number; }
  note: [TM027] shop.Line: add primary key Line(orderId): nothing can be written to Line while its index is built. Where it has many rows, deploy this at a quiet hour.
@Entity class Line { @Id long orderId; int number; }
  note: [TM028] shop.Line: add primary key Line(orderId): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds drop primary key Line(orderId, number), add primary key Line(orderId).
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("orderId", "number");
        t.addPrimaryKey("orderId");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("orderId");
        t.addPrimaryKey("orderId", "number");
    });
}
# h2
alter table Line drop primary key;
alter table Line add primary key (orderId);
# postgresql
do $tidemark$ begin execute (select format('alter table Line drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'Line'::regclass); end $tidemark$;
alter table Line add primary key (orderId);
# rows
h2: as they were
postgresql: as they were
