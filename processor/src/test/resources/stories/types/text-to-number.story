# before
@Entity class Customer { @Id long id; String points; }
# after
@Entity class Customer { @Id long id; @Backfill("cast(points as integer)") Integer points; }
# says
@Entity class Customer { @Id long id; @Backfill("cast(points as integer)") Integer points; }
  note: [TM027] shop.Customer#points: alter column Customer.points: varchar(255) to integer: nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id long id; @Backfill("cast(points as integer)") Integer points; }
  note: [TM028] shop.Customer#points: alter column Customer.points: varchar(255) to integer: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.points: varchar(255) to integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", varchar(255)).becomes(integer()).backfill("cast(points as integer)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).becomes(varchar(255));
    });
}
# h2
alter table Customer add column "points converted" integer;
update Customer set "points converted" = cast(points as integer);
update Customer set points = null;
alter table Customer alter column points set data type integer;
update Customer set points = "points converted";
alter table Customer drop column "points converted";
# postgresql
alter table Customer alter column points type integer using (cast(points as integer));
# rows
h2: as they were
postgresql: as they were
