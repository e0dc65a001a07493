# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; String owner; }
# says
note: Tidemark: the draft holds add column CardPayment.owner varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.addColumn("owner", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("CardPayment", t -> {
        t.dropColumn("owner", varchar(255));
    });
}
# h2
alter table CardPayment add column owner varchar(255);
# postgresql
alter table CardPayment add column owner varchar(255);
# rows
h2: as they were
postgresql: as they were
