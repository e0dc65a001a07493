# before
@Entity class Line { @Id @Column(name = "order_id") long orderId; int number; }
# after
@Entity @IdClass(Line.Key.class) class Line {
    record Key(long orderId, int number) {}
    @Id @Column(name = "order_id") long orderId;
    @Id int number;
}
# says
@Entity @IdClass(Line.Key.class) class Line {
  note: [TM027] shop.Line: add primary key Line(order_id, number): nothing can be written to Line while its index is built. Where it has many rows, deploy this at a quiet hour.
note: Tidemark: the draft holds drop primary key Line(order_id), add primary key Line(order_id, number).
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("order_id");
        t.addPrimaryKey("order_id", "number");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("order_id", "number");
        t.addPrimaryKey("order_id");
    });
}
# h2
alter table Line drop primary key;
alter table Line add primary key (order_id, number);
# postgresql
do $tidemark$ begin execute (select format('alter table Line drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'Line'::regclass); end $tidemark$;
alter table Line add primary key (order_id, number);
# rows
h2: as they were
postgresql: as they were
