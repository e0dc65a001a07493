# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
# says
note: Tidemark: the draft holds retire table CardPayment (its rows stay), drop foreign key FKa14w7iwcugxs1curkuwet67nq on CardPayment(id) to Payment(id).
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.dropForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
    db.retireTable("CardPayment", t -> {
        t.column("card", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("CardPayment", t -> {
        t.column("card", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
    });
    db.alterTable("CardPayment", t -> {
        t.addForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
}
# h2
alter table CardPayment drop constraint FKa14w7iwcugxs1curkuwet67nq;
drop index if exists "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq";
# postgresql
alter table CardPayment drop constraint FKa14w7iwcugxs1curkuwet67nq;
# rows
h2: as they were
postgresql: as they were
