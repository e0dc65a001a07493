# before
@Embeddable class Phone { String number; }
@Entity class Customer { @Id long id; @ElementCollection List<Phone> phones; }
# after
@Embeddable class Phone { String number; String kind; }
@Entity class Customer { @Id long id; @ElementCollection List<Phone> phones; }
# says
note: Tidemark: the draft holds add column Customer_phones.kind varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer_phones", t -> {
        t.addColumn("kind", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer_phones", t -> {
        t.dropColumn("kind", varchar(255));
    });
}
# h2
alter table Customer_phones add column kind varchar(255);
# postgresql
alter table Customer_phones add column kind varchar(255);
# rows
h2: as they were
postgresql: as they were
