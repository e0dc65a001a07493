# before
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity class CardPayment extends Payment { String card; }
  warning: [TM026] shop.CardPayment#card: the values go from the table CardPayment into Payment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
@Entity class CardPayment extends Payment { String card; }
  note: [TM027] shop.CardPayment: add foreign key FKa14w7iwcugxs1curkuwet67nq on CardPayment(id) to Payment(id): nothing can be written to CardPayment and Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class CardPayment extends Payment { String card; }
  note: [TM028] shop.CardPayment: add foreign key FKa14w7iwcugxs1curkuwet67nq on CardPayment(id) to Payment(id): versions of the application that still run may write rows that refer to none. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds retire column CardPayment.cents (its values stay), unfinished: move CardPayment.cents to Payment and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.retireColumn("cents", integer());
    });
    db.unfinished("move CardPayment.cents to Payment: insert into Payment (id, cents) select id, cents from CardPayment where ...");
    db.alterTable("CardPayment", t -> {
        t.addForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
}

public void downgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.dropForeignKey("FKa14w7iwcugxs1curkuwet67nq", "id").references("Payment", "id");
    });
    db.unfinished("undo move CardPayment.cents to Payment: insert into Payment (id, cents) select id, cents from CardPayment where ...");
    db.alterTable("CardPayment", t -> {
        t.restoreColumn("cents", integer());
    });
}
# h2
create index if not exists "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq" on CardPayment (id);
alter table CardPayment add constraint FKa14w7iwcugxs1curkuwet67nq foreign key (id) index "CONSTRAINT_INDEX_FKa14w7iwcugxs1curkuwet67nq" references Payment (id);
# postgresql
alter table CardPayment add constraint FKa14w7iwcugxs1curkuwet67nq foreign key (id) references Payment (id);
# rows
h2: as they were
postgresql: as they were
