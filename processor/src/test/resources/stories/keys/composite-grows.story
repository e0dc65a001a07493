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
