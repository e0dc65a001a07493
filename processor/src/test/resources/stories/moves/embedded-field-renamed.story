# before
@Embeddable class Address { String street; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# after
@Embeddable class Address { @RenamedFrom("street") String road; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# says
note: Tidemark: the draft holds rename column Customer.street to road.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("street", "road");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("road", "street");
    });
}
# h2
alter table Customer alter column street rename to road;
# postgresql
alter table Customer rename column street to road;
# rows
h2: as they were
postgresql: as they were
