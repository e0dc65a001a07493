# before
@Entity class Customer { @Id long id; String email; }
# after
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
# says
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
  warning: [TM023] shop.Customer#email: Customer (email) becomes unique, and rows may share a value. The upgrade looks first, and refuses with their count; see that none do.
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
  note: [TM027] shop.Customer: add unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email): nothing can be written to Customer while its index is built. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
  note: [TM028] shop.Customer: add unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email): versions of the application that still run may write values a second time that it takes once. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds add unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
    });
}
# h2
alter table Customer add constraint UKbc160c2b43f96cb6c0e7b2df unique (email);
# postgresql
alter table Customer add constraint UKbc160c2b43f96cb6c0e7b2df unique (email);
# rows
h2: as they were
postgresql: as they were
