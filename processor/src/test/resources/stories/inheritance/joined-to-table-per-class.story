# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity class CardPayment extends Payment { String card; }
  warning: [TM026] shop.CardPayment: the values go from the table Payment into CardPayment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds add column CardPayment.cents integer, drop foreign key FKa14w7iwcugxs1curkuwet67nq on CardPayment(id) to Payment(id) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.dropForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
        t.addColumn("cents", integer());
    });
    db.unfinished("move Payment.cents to CardPayment: update CardPayment set cents = (select Payment.cents from Payment where Payment.id = CardPayment.id)");
}

public void downgrade(Operations db) {
    db.unfinished("undo move Payment.cents to CardPayment: update CardPayment set cents = (select Payment.cents from Payment where Payment.id = CardPayment.id)");
    db.alterTable("CardPayment", t -> {
        t.dropColumn("cents", integer());
        t.addForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
}
# h2
alter table CardPayment drop constraint FKa14w7iwcugxs1curkuwet67nq;
drop index if exists "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq";
alter table CardPayment add column cents integer;
# postgresql
alter table CardPayment drop constraint FKa14w7iwcugxs1curkuwet67nq;
alter table CardPayment add column cents integer;
# rows
h2: as they were
postgresql: as they were
