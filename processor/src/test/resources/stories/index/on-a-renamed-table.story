# before
@Entity @Table(name = "clients", indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; }
# after
@Entity @Table(name = "customers", indexes = @Index(name = "ix_city", columnList = "city"))
class Customer { @Id long id; String city; }
# says
class Customer { @Id long id; String city; }
  note: [TM028] shop.Customer: rename table clients to customers: versions of the application that still run look for clients. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table clients to customers.
# migration
public void upgrade(Operations db) {
    db.renameTable("clients", "customers");
}

public void downgrade(Operations db) {
    db.renameTable("customers", "clients");
}
# h2
alter table clients rename to customers;
# postgresql
alter table clients rename to customers;
# rows
h2: as they were
postgresql: as they were
