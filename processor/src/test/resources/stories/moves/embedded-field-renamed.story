# before
@Embeddable class Address { String street; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# after
@Embeddable class Address { @RenamedFrom("street") String road; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# says
@Embeddable class Address { @RenamedFrom("street") String road; }
  note: [TM028] shop.Customer#home.road: rename column Customer.street to road: versions of the application that still run look for Customer.street. Stop them before this runs, or keep the old name in the mapping until they are gone.
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
