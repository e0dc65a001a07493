# before
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
note: Tidemark: the draft holds add column CardPayment.cents integer, add column Payment.cents integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.addColumn("cents", integer());
    });
    db.alterTable("Payment", t -> {
        t.addColumn("cents", integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropColumn("cents", integer());
    });
    db.alterTable("CardPayment", t -> {
        t.dropColumn("cents", integer());
    });
}
# h2
alter table CardPayment add column cents integer;
alter table Payment add column cents integer;
# postgresql
alter table CardPayment add column cents integer;
alter table Payment add column cents integer;
# rows
h2: as they were
postgresql: as they were
