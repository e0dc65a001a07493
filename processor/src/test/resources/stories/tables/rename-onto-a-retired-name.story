# before
@Entity class Customer { @Id long id; }
@Entity @Table(name = "clients") class Client { @Id long id; String fax; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity @Table(name = "clients") class Customer { @Id long id; }
# says
note: [TM028] rename table clients to clients_retired: versions of the application that still run look for clients. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity @Table(name = "clients") class Customer { @Id long id; }
  note: [TM028] shop.Customer: rename table Customer to clients: versions of the application that still run look for Customer. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table clients to clients_retired, rename table Customer to clients.
# migration
public void upgrade(Operations db) {
    db.renameTable("clients", "clients_retired");
    db.renameTable("Customer", "clients");
}

public void downgrade(Operations db) {
    db.renameTable("clients", "Customer");
    db.renameTable("clients_retired", "clients");
}
# h2
alter table clients rename to clients_retired;
alter table Customer rename to clients;
# postgresql
alter table clients rename to clients_retired;
alter table Customer rename to clients;
# rows
h2: as they were
postgresql: as they were
