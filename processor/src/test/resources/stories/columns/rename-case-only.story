# before
@Entity class Customer { @Id long id; @Column(name = "email") String mail; }
# after
@Entity class Customer { @Id long id; @Column(name = "EMAIL") String mail; }
# says
note: Tidemark: the draft holds rename column Customer.email to EMAIL.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("email", "EMAIL");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("EMAIL", "email");
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
