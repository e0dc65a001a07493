# before
@Entity class Customer { @Id long id; Integer points; }
# after
@Entity class Customer { @Id long id; int points; }
# says
@Entity class Customer { @Id long id; int points; }
  note: [TM027] shop.Customer#points: alter column Customer.points: not null: nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; int points; }
  note: [TM028] shop.Customer#points: alter column Customer.points: not null: versions of the application that still run write rows without Customer.points, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds alter column Customer.points: not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).becomes(integer()).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("points", integer()).notNull().becomes(integer());
    });
}
# h2
update Customer set points = 0 where points is null;
alter table Customer alter column points set not null;
# postgresql
update Customer set points = 0 where points is null;
alter table Customer alter column points set not null;
# rows
h2: not as they were
postgresql: not as they were
