# before
@Entity class Customer { @Id long id; }
# after
@Entity @SoftDelete class Customer { @Id long id; }
# says
@Entity @SoftDelete class Customer { @Id long id; }
  note: [TM027] shop.Customer: add column Customer.deleted boolean not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @SoftDelete class Customer { @Id long id; }
  note: [TM028] shop.Customer: add column Customer.deleted boolean not null: versions of the application that still run write rows without Customer.deleted, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.deleted boolean not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("deleted", bool()).notNull().comment("Soft-delete indicator").backfill("false");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("deleted", bool()).notNull().comment("Soft-delete indicator");
    });
}
# h2
alter table Customer add column deleted boolean;
update Customer set deleted = false;
alter table Customer alter column deleted set not null;
comment on column Customer.deleted is 'Soft-delete indicator';
# postgresql
alter table Customer add column deleted boolean;
update Customer set deleted = false;
alter table Customer alter column deleted set not null;
comment on column Customer.deleted is 'Soft-delete indicator';
# rows
h2: as they were
postgresql: as they were
