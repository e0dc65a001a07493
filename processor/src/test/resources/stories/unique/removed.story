# before
@Entity class Customer { @Id long id; @Column(unique = true) String email; }
# after
@Entity class Customer { @Id long id; String email; }
# says
note: Tidemark: the draft holds drop unique key UKbc160c2b43f96cb6c0e7b2df on Customer(email).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addUnique("UKbc160c2b43f96cb6c0e7b2df", "email");
    });
}
# h2
alter table Customer drop constraint UKbc160c2b43f96cb6c0e7b2df;
# postgresql
alter table Customer drop constraint UKbc160c2b43f96cb6c0e7b2df;
# rows
h2: as they were
postgresql: as they were
