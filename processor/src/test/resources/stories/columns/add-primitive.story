# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
# says
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM027] shop.Customer#active: add column Customer.active boolean not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM028] shop.Customer#active: add column Customer.active boolean not null: versions of the application that still run write rows without Customer.active, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM027] shop.Customer#points: add column Customer.points integer not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM028] shop.Customer#points: add column Customer.points integer not null: versions of the application that still run write rows without Customer.points, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM027] shop.Customer#rate: add column Customer.rate float(53) not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; int points; boolean active; double rate; }
  note: [TM028] shop.Customer#rate: add column Customer.rate float(53) not null: versions of the application that still run write rows without Customer.rate, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.active boolean not null, add column Customer.points integer not null and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("active", bool()).notNull().backfill("false");
        t.addColumn("points", integer()).notNull().backfill("0");
        t.addColumn("rate", floating(53)).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("rate", floating(53)).notNull();
        t.dropColumn("points", integer()).notNull();
        t.dropColumn("active", bool()).notNull();
    });
}
# h2
alter table Customer add column active boolean;
update Customer set active = false;
alter table Customer alter column active set not null;
alter table Customer add column points integer;
update Customer set points = 0;
alter table Customer alter column points set not null;
alter table Customer add column rate float(53);
update Customer set rate = 0;
alter table Customer alter column rate set not null;
# postgresql
alter table Customer add column active boolean;
update Customer set active = false;
alter table Customer alter column active set not null;
alter table Customer add column points integer;
update Customer set points = 0;
alter table Customer alter column points set not null;
alter table Customer add column rate float(53);
update Customer set rate = 0;
alter table Customer alter column rate set not null;
# rows
h2: as they were
postgresql: as they were
