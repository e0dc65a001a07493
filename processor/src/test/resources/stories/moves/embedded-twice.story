# before
@Embeddable class Address { String street; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# after
@Embeddable class Address { String street; }
@Entity class Customer {
    @Id long id;
    @Embedded Address home;
    @Embedded @AttributeOverride(name = "street", column = @Column(name = "work_street")) Address work;
}
# says
note: Tidemark: the draft holds add column Customer.work_street varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("work_street", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("work_street", varchar(255));
    });
}
# h2
alter table Customer add column work_street varchar(255);
# postgresql
alter table Customer add column work_street varchar(255);
# rows
h2: as they were
postgresql: as they were
