# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# after
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_purchase_customer")) Customer customer; }
# says
note: Tidemark: the draft holds rename constraint FK15nvfxt1otlr20atpbi9c2uo3 of Purchase to fk_purchase_customer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.renameConstraint("FK15nvfxt1otlr20atpbi9c2uo3", "fk_purchase_customer");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Purchase", t -> {
        t.renameConstraint("fk_purchase_customer", "FK15nvfxt1otlr20atpbi9c2uo3");
    });
}
# h2
alter table Purchase rename constraint FK15nvfxt1otlr20atpbi9c2uo3 to fk_purchase_customer;
alter index if exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" rename to "CONSTRAINT_INDEX_fk_purchase_customer";
# postgresql
alter table Purchase rename constraint FK15nvfxt1otlr20atpbi9c2uo3 to fk_purchase_customer;
# rows
h2: as they were
postgresql: as they were
