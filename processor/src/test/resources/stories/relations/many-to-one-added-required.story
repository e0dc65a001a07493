# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @Backfill("(select min(id) from Customer)") @ManyToOne(optional = false) Customer customer; }
# says
@Entity class Purchase { @Id long id; @Backfill("(select min(id) from Customer)") @ManyToOne(optional = false) Customer customer; }
  note: [TM027] shop.Purchase#customer: add column Purchase.customer_id bigint not null: nothing can be written to Purchase while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Purchase { @Id long id; @Backfill("(select min(id) from Customer)") @ManyToOne(optional = false) Customer customer; }
  note: [TM028] shop.Purchase#customer: add column Purchase.customer_id bigint not null: versions of the application that still run write rows without Purchase.customer_id, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity class Purchase { @Id long id; @Backfill("(select min(id) from Customer)") @ManyToOne(optional = false) Customer customer; }
  note: [TM027] shop.Purchase: add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id): nothing can be written to Purchase and Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Purchase.customer_id bigint not null, add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.addColumn("customer_id", bigint()).notNull().backfill("(select min(id) from Customer)");
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.dropColumn("customer_id", bigint()).notNull();
    });
}
# h2
alter table Purchase add column customer_id bigint;
update Purchase set customer_id = (select min(id) from Customer);
alter table Purchase alter column customer_id set not null;
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
# postgresql
alter table Purchase add column customer_id bigint;
update Purchase set customer_id = (select min(id) from Customer);
alter table Purchase alter column customer_id set not null;
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
