# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_purchase_customer")) Customer customer; }
# says
note: Tidemark: the draft holds drop foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id), add foreign key fk_purchase_customer on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.addForeignKey("fk_purchase_customer", "customer_id").references("Customer", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("fk_purchase_customer", "customer_id").references("Customer", "id");
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
drop index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
create index if not exists "CONSTRAINT_INDEX_fk_purchase_customer" on Purchase (customer_id);
alter table Purchase add constraint fk_purchase_customer foreign key (customer_id) index "CONSTRAINT_INDEX_fk_purchase_customer" references Customer (id);
# postgresql
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
alter table Purchase add constraint fk_purchase_customer foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
