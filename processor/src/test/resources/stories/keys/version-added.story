# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Version int version; }
# says
@Entity class Customer { @Id long id; @Version int version; }
  note: [TM027] shop.Customer#version: add column Customer.version integer not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Version int version; }
  note: [TM028] shop.Customer#version: add column Customer.version integer not null: versions of the application that still run write rows without Customer.version, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.version integer not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("version", integer()).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("version", integer()).notNull();
    });
}
# h2
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# postgresql
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# rows
h2: as they were
postgresql: as they were
