# before
@Entity @Table(name = "client") class Customer { @Id long id; String name; }
# after
@Entity @Table(name = "customers") class Customer { @Id long id; String name; }
# says
@Entity @Table(name = "customers") class Customer { @Id long id; String name; }
  note: [TM028] shop.Customer: rename table client to customers: versions of the application that still run look for client. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table client to customers.
# migration
public void upgrade(Operations db) {
    db.renameTable("client", "customers");
}

public void downgrade(Operations db) {
    db.renameTable("customers", "client");
}
# h2
alter table client rename to customers;
# postgresql
alter table client rename to customers;
# rows
h2: as they were
postgresql: as they were
