# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String owner; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; String owner; }
@Entity class CardPayment extends Payment { }
# says
note: Tidemark: the draft holds retire column CardPayment.owner (its values stay), add column Payment.owner varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.retireColumn("owner", varchar(255));
    });
    db.alterTable("Payment", t -> {
        t.addColumn("owner", varchar(255));
    });
}

public void downgrade(Operations db) {
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
