# before
@Entity @Table(name = "client") class Customer { @Id long id; String name; }
# after
@Entity @Table(name = "customers") class Customer { @Id long id; String name; }
# says
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
