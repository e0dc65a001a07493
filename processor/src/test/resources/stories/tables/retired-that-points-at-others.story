# before
@Entity class Customer { @Id long id; }
@Entity class Coupon { @Id String code; @ManyToOne(optional = false) Customer customer; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire table Coupon (its rows stay), drop foreign key FKiwki42va84eg4e7dkklkfnicb on Coupon(customer_id) to Customer(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("Coupon", t -> {
        t.dropForeignKey("FKiwki42va84eg4e7dkklkfnicb", "customer_id").references("Customer", "id");
    });
    db.retireTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("customer_id", bigint()).notNull();
        t.primaryKey("code");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Coupon", t -> {
        t.column("code", varchar(255)).notNull();
        t.column("customer_id", bigint()).notNull();
        t.primaryKey("code");
    });
    db.alterTable("Coupon", t -> {
        t.addForeignKey("FKiwki42va84eg4e7dkklkfnicb", "customer_id").references("Customer", "id");
    });
}
# h2
alter table Coupon drop constraint FKiwki42va84eg4e7dkklkfnicb;
drop index if exists "CONSTRAINT_INDEX_FKiwki42va84eg4e7dkklkfnicb";
# postgresql
alter table Coupon drop constraint FKiwki42va84eg4e7dkklkfnicb;
# rows
h2: as they were
postgresql: as they were
