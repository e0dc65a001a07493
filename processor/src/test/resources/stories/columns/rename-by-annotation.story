# before
@Entity class Customer { @Id long id; String mail; }
# after
@Entity class Customer { @Id long id; @RenamedFrom("mail") String email; }
# says
@Entity class Customer { @Id long id; @RenamedFrom("mail") String email; }
  note: [TM028] shop.Customer#email: rename column Customer.mail to email: versions of the application that still run look for Customer.mail. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.mail to email.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("mail", "email");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("email", "mail");
    });
}
# h2
alter table Customer alter column mail rename to email;
# postgresql
alter table Customer rename column mail to email;
# rows
h2: as they were
postgresql: as they were
