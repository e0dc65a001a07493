# before
@Entity @IdClass(Line.Key.class) class Line {
    record Key(long orderId, int number) {}
    @Id long orderId;
    @Id int number;
}
# after
@Entity @IdClass(Line.Key.class) class Line {
    record Key(long orderId, int number, int part) {}
    @Id long orderId;
    @Id int number;
    @Id int part;
}
# says
@Id int part;
  note: [TM027] shop.Line#part: add column Line.part integer not null: nothing can be written to Line while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Id int part;
  note: [TM028] shop.Line#part: add column Line.part integer not null: versions of the application that still run write rows without Line.part, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity @IdClass(Line.Key.class) class Line {
  note: [TM027] shop.Line: add primary key Line(orderId, number, part): nothing can be written to Line while its index is built. Where it has many rows, deploy this at a quiet hour.
note: Tidemark: the draft holds add column Line.part integer not null, drop primary key Line(orderId, number) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("orderId", "number");
        t.addColumn("part", integer()).notNull().backfill("0");
        t.addPrimaryKey("orderId", "number", "part");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Line", t -> {
        t.dropPrimaryKey("orderId", "number", "part");
        t.dropColumn("part", integer()).notNull();
        t.addPrimaryKey("orderId", "number");
    });
}
# h2
alter table Line drop primary key;
alter table Line add column part integer;
update Line set part = 0;
alter table Line alter column part set not null;
alter table Line add primary key (orderId, number, part);
# postgresql
do $tidemark$ begin execute (select format('alter table Line drop constraint %I', conname) from pg_constraint where contype = 'p' and conrelid = 'Line'::regclass); end $tidemark$;
alter table Line add column part integer;
update Line set part = 0;
alter table Line alter column part set not null;
alter table Line add primary key (orderId, number, part);
# rows
h2: as they were
postgresql: as they were
