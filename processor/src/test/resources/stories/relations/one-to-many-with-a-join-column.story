# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; }
# after
@Entity class Customer { @Id long id; @OneToMany @JoinColumn(name = "customer_id") Set<Purchase> purchases; }
@Entity class Purchase { @Id long id; }
# says
@Entity class Purchase { @Id long id; }
  note: [TM027] shop.Purchase: add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id): nothing can be written to Purchase and Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Purchase.customer_id bigint, add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.addColumn("customer_id", bigint());
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.dropColumn("customer_id", bigint());
    });
}
# h2
alter table Purchase add column customer_id bigint;
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
# postgresql
alter table Purchase add column customer_id bigint;
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
