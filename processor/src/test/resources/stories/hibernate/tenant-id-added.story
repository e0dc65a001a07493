# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Backfill("'main'") @TenantId String tenant; }
# says
@Entity class Customer { @Id long id; @Backfill("'main'") @TenantId String tenant; }
  note: [TM027] shop.Customer#tenant: add column Customer.tenant varchar(255) not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Backfill("'main'") @TenantId String tenant; }
  note: [TM028] shop.Customer#tenant: add column Customer.tenant varchar(255) not null: versions of the application that still run write rows without Customer.tenant, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.tenant varchar(255) not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("tenant", varchar(255)).notNull().backfill("'main'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("tenant", varchar(255)).notNull();
    });
}
# h2
alter table Customer add column tenant varchar(255);
update Customer set tenant = 'main';
alter table Customer alter column tenant set not null;
# postgresql
alter table Customer add column tenant varchar(255);
update Customer set tenant = 'main';
alter table Customer alter column tenant set not null;
# rows
h2: as they were
postgresql: as they were
