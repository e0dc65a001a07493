# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String owner; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; String owner; }
@Entity class CardPayment extends Payment { }
# says
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; String owner; }
  warning: [TM026] shop.Payment#owner: the values go from the table CardPayment into Payment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds retire column CardPayment.owner (its values stay), add column Payment.owner varchar(255) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.retireColumn("owner", varchar(255));
    });
    db.alterTable("Payment", t -> {
        t.addColumn("owner", varchar(255));
    });
    db.unfinished("move CardPayment.owner to Payment: update Payment set owner = (select CardPayment.owner from CardPayment where CardPayment.id = Payment.id)");
}

public void downgrade(Operations db) {
    db.unfinished("undo move CardPayment.owner to Payment: update Payment set owner = (select CardPayment.owner from CardPayment where CardPayment.id = Payment.id)");
    db.alterTable("Payment", t -> {
        t.dropColumn("owner", varchar(255));
    });
    db.alterTable("CardPayment", t -> {
        t.restoreColumn("owner", varchar(255));
    });
}
# h2
alter table Payment add column owner varchar(255);
# postgresql
alter table Payment add column owner varchar(255);
# rows
h2: as they were
postgresql: as they were
