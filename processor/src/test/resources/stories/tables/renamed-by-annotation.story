# before
@Entity class Client { @Id long id; String name; }
# after
@Entity @RenamedFrom("Client") class Customer { @Id long id; String name; }
# says
@Entity @RenamedFrom("Client") class Customer { @Id long id; String name; }
  note: [TM028] shop.Customer: rename table Client to Customer: versions of the application that still run look for Client. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Client to Customer.
# migration
public void upgrade(Operations db) {
    db.renameTable("Client", "Customer");
}

public void downgrade(Operations db) {
    db.renameTable("Customer", "Client");
}
# h2
alter table Client rename to Customer;
# postgresql
alter table Client rename to Customer;
# rows
h2: as they were
postgresql: as they were
