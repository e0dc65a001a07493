# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne(optional = false) Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; }
# says
note: Tidemark: the draft holds retire column Purchase.customer_id (its values stay), drop foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.retireColumn("customer_id", bigint()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.restoreColumn("customer_id", bigint()).notNull();
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
drop index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3";
alter table Purchase alter column customer_id drop not null;
# postgresql
alter table Purchase drop constraint FK15nvfxt1otlr20atpbi9c2uo3;
alter table Purchase alter column customer_id drop not null;
# rows
h2: as they were
postgresql: as they were
