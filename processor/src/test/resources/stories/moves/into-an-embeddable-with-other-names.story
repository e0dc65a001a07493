# before
@Entity class Customer { @Id long id; String street; String city; }
# after
@Embeddable class Address { @Column(name = "addr_street") @RenamedFrom("street") String street; @Column(name = "addr_city") @RenamedFrom("city") String city; }
@Entity class Customer { @Id long id; @Embedded Address address; }
# says
@Embeddable class Address { @Column(name = "addr_street") @RenamedFrom("street") String street; @Column(name = "addr_city") @RenamedFrom("city") String city; }
  note: [TM028] shop.Customer#address.city: rename column Customer.city to addr_city: versions of the application that still run look for Customer.city. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Embeddable class Address { @Column(name = "addr_street") @RenamedFrom("street") String street; @Column(name = "addr_city") @RenamedFrom("city") String city; }
  note: [TM028] shop.Customer#address.street: rename column Customer.street to addr_street: versions of the application that still run look for Customer.street. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.city to addr_city, rename column Customer.street to addr_street.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("city", "addr_city");
        t.renameColumn("street", "addr_street");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("addr_street", "street");
        t.renameColumn("addr_city", "city");
    });
}
# h2
alter table Customer alter column city rename to addr_city;
alter table Customer alter column street rename to addr_street;
# postgresql
alter table Customer rename column city to addr_city;
alter table Customer rename column street to addr_street;
# rows
h2: as they were
postgresql: as they were
