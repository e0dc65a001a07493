# before
@Entity @Table(name = "client") class Customer { @Id @GeneratedValue long id; }
# after
@Entity @Table(name = "customers") class Customer { @Id @GeneratedValue long id; }
# says
@Entity @Table(name = "customers") class Customer { @Id @GeneratedValue long id; }
  note: [TM028] shop.Customer: rename table client to customers: versions of the application that still run look for client. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: [TM028] rename sequence client_SEQ to customers_SEQ: versions of the application that still run take their numbers from client_SEQ. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table client to customers, rename sequence client_SEQ to customers_SEQ.
# migration
public void upgrade(Operations db) {
    db.renameTable("client", "customers");
    db.renameSequence("client_SEQ", "customers_SEQ");
}

public void downgrade(Operations db) {
    db.renameSequence("customers_SEQ", "client_SEQ");
    db.renameTable("customers", "client");
}
# h2
alter table client rename to customers;
create sequence customers_SEQ start with (select start_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq');
alter sequence customers_SEQ restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq');
drop sequence client_SEQ;
# postgresql
alter table client rename to customers;
alter sequence client_SEQ rename to customers_SEQ;
# rows
h2: as they were
postgresql: as they were
