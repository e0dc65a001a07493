# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
# says
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
  note: [TM027] shop.Customer: add unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email): nothing can be written to Customer while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.email varchar(255), add unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("email", varchar(255));
        t.addUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
        t.dropColumn("email", varchar(255));
    });
}
# h2
alter table Customer add column email varchar(255);
alter table Customer add constraint UKbc160c2b43f96cb6c0e7b2df unique (email);
# postgresql
alter table Customer add column email varchar(255);
alter table Customer add constraint UKbc160c2b43f96cb6c0e7b2df unique (email);
# rows
h2: as they were
postgresql: as they were
