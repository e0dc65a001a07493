# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer {
    @Id UUID id;
    String name;
}
# says
@Id UUID id;
  warning: [TM013] shop.Customer#id: the column Customer.id changes from bigint to uuid, and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Id UUID id;
  note: [TM027] shop.Customer#id: alter column Customer.id: bigint to uuid: nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Id UUID id;
  note: [TM028] shop.Customer#id: alter column Customer.id: bigint to uuid: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.id: bigint to uuid.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("id", bigint()).notNull().becomes(uuid()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("id", uuid()).notNull().becomes(bigint()).notNull();
    });
}
# h2
alter table Customer alter column id set data type uuid;
# postgresql
alter table Customer alter column id type uuid using (id::text::uuid);
# rows
h2: in the way: 4 rows of Customer whose id does not fit its new type; without them: none
postgresql: in the way: 4 rows of Customer whose id does not fit its new type; without them: none
