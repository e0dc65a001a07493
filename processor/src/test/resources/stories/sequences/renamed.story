# before
@Entity class Customer { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers") long id; }
# after
@Entity class Customer { @Id @GeneratedValue(generator = "g") @RenamedFrom("numbers") @SequenceGenerator(name = "g", sequenceName = "customer_numbers") long id; }
# says
note: [TM028] rename sequence numbers to customer_numbers: versions of the application that still run take their numbers from numbers. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename sequence numbers to customer_numbers.
# migration
public void upgrade(Operations db) {
    db.renameSequence("numbers", "customer_numbers");
}

public void downgrade(Operations db) {
    db.renameSequence("customer_numbers", "numbers");
}
# h2
create sequence customer_numbers start with (select start_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'numbers') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'numbers');
alter sequence customer_numbers restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'numbers');
drop sequence numbers;
# postgresql
alter sequence numbers rename to customer_numbers;
# rows
h2: as they were
postgresql: as they were
