# before
@Entity class Customer { @Id long id; String mail; }
# after
@Entity class Customer {
    @Id long id;
    String email;
}
# says
String email;
  warning: [TM011] shop.Customer#email: the column Customer.mail goes and email comes. If it is the same one, say @RenamedFrom("mail"); else seal with --no-rename (Maven: -DnoRename), and the old column is retired with its values.
note: Tidemark: the draft holds retire column Customer.mail (its values stay), add column Customer.email varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("mail", varchar(255));
        t.addColumn("email", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("email", varchar(255));
        t.restoreColumn("mail", varchar(255));
    });
}
# h2
alter table Customer add column email varchar(255);
# postgresql
alter table Customer add column email varchar(255);
# rows
h2: as they were
postgresql: as they were
