# before
@Entity class Customer { @Id long id; long points; }
# after
@Entity class Customer {
    @Id long id;
    int points;
}
# says
int points;
  warning: [TM013] shop.Customer#points: the column Customer.points changes from bigint to integer, and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
int points;
  note: [TM027] shop.Customer#points: alter column Customer.points: bigint to integer: nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
int points;
  note: [TM028] shop.Customer#points: alter column Customer.points: bigint to integer: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.points: bigint to integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", bigint()).notNull().becomes(integer()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).notNull().becomes(bigint()).notNull();
    });
}
# h2
alter table Customer alter column points set data type integer;
# postgresql
alter table Customer alter column points type integer;
# rows
h2: as they were
postgresql: as they were
