# before
@Entity class Customer { @Id long id; @Column(name = "email") String mail; }
# after
@Entity class Customer { @Id long id; @Column(name = "`E-Mail`") String mail; }
# says
@Entity class Customer { @Id long id; @Column(name = "`E-Mail`") String mail; }
  note: [TM028] shop.Customer#mail: rename column Customer.email to `E-Mail`: versions of the application that still run look for Customer.email. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.email to `E-Mail`.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("email", "`E-Mail`");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("`E-Mail`", "email");
    });
}
# h2
alter table Customer alter column email rename to "E-Mail";
# postgresql
alter table Customer rename column email to "E-Mail";
# rows
h2: as they were
postgresql: as they were
