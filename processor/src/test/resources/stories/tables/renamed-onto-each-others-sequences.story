# before
@Entity class Client { @Id @GeneratedValue long id; String name; }
# after
@Entity @RenamedFrom("Client") class Customer { @Id @GeneratedValue long id; String name; }
# says
@Entity @RenamedFrom("Client") class Customer { @Id @GeneratedValue long id; String name; }
  note: [TM028] shop.Customer: rename table Client to Customer: versions of the application that still run look for Client. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: [TM028] rename sequence Client_SEQ to Customer_SEQ: versions of the application that still run take their numbers from Client_SEQ. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Client to Customer, rename sequence Client_SEQ to Customer_SEQ.
# migration
public void upgrade(Operations db) {
    db.renameTable("Client", "Customer");
    db.renameSequence("Client_SEQ", "Customer_SEQ");
}

public void downgrade(Operations db) {
    db.renameSequence("Customer_SEQ", "Client_SEQ");
    db.renameTable("Customer", "Client");
}
# h2
alter table Client rename to Customer;
create sequence Customer_SEQ start with (select start_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq');
alter sequence Customer_SEQ restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'client_seq');
drop sequence Client_SEQ;
# postgresql
alter table Client rename to Customer;
alter sequence Client_SEQ rename to Customer_SEQ;
# rows
h2: as they were
postgresql: as they were
