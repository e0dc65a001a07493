# before
@Entity class Customer { @Id long id; int points; }
# after
@Entity class Customer { @Id long id; long points; }
# says
@Entity class Customer { @Id long id; long points; }
  note: [TM027] shop.Customer#points: alter column Customer.points: integer to bigint: nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
note: Tidemark: the draft holds alter column Customer.points: integer to bigint.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).notNull().becomes(bigint()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", bigint()).notNull().becomes(integer()).notNull();
    });
}
# h2
alter table Customer alter column points set data type bigint;
# postgresql
alter table Customer alter column points type bigint;
# rows
h2: as they were
postgresql: as they were
