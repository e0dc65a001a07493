# before
@Entity class Customer { @Id long id; String fax; String mail; }
# then
@Entity class Customer { @Id long id; String mail; }
# after
@Entity class Customer { @Id long id; @Column(name = "fax") String mail; }
# says
@Entity class Customer { @Id long id; @Column(name = "fax") String mail; }
  note: [TM028] shop.Customer: rename column Customer.fax to fax_retired: versions of the application that still run look for Customer.fax. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id long id; @Column(name = "fax") String mail; }
  note: [TM028] shop.Customer#mail: rename column Customer.mail to fax: versions of the application that still run look for Customer.mail. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.fax to fax_retired, rename column Customer.mail to fax.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("fax", "fax_retired");
        t.renameColumn("mail", "fax");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("fax", "mail");
        t.renameColumn("fax_retired", "fax");
    });
}
# h2
alter table Customer alter column fax rename to fax_retired;
alter table Customer alter column mail rename to fax;
# postgresql
alter table Customer rename column fax to fax_retired;
alter table Customer rename column mail to fax;
# rows
h2: as they were
postgresql: as they were
