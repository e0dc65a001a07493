# before
@Entity class Customer { @Id @GeneratedValue long id; String name; }
# after
@Entity class Customer {
    @Id @GeneratedValue @Backfill("cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid)") UUID id;
    String name;
}
# says
@Id @GeneratedValue @Backfill("cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid)") UUID id;
  note: [TM027] shop.Customer#id: alter column Customer.id: bigint to uuid: nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Id @GeneratedValue @Backfill("cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid)") UUID id;
  note: [TM028] shop.Customer#id: alter column Customer.id: bigint to uuid: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: [TM028] drop sequence Customer_SEQ: versions of the application that still run take their numbers from Customer_SEQ. Stop them before this runs, or drop it one release later.
note: Tidemark: the draft holds alter column Customer.id: bigint to uuid, drop sequence Customer_SEQ.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("id", bigint()).notNull()
                .becomes(uuid()).notNull().backfill("cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid)");
    });
    db.dropSequence("Customer_SEQ", 1, 50);
}

public void downgrade(Operations db) {
    db.createSequence("Customer_SEQ", 1, 50);
    db.alterTable("Customer", t -> {
        t.alterColumn("id", uuid()).notNull().becomes(bigint()).notNull();
    });
}
# h2
alter table Customer add column "id converted" uuid;
update Customer set "id converted" = cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid);
alter table Customer alter column id set data type varchar;
update Customer set id = "id converted";
alter table Customer alter column id set data type uuid;
alter table Customer drop column "id converted";
drop sequence Customer_SEQ;
# postgresql
alter table Customer alter column id type uuid using (cast('00000000-0000-0000-0000-' || right('00000000000' || cast(id as varchar(12)), 12) as uuid));
drop sequence Customer_SEQ;
# rows
h2: in the way of the way back: 4 rows of Customer whose id does not fit its new type; without them: none
postgresql: in the way of the way back: 4 rows of Customer whose id does not fit its new type; without them: none
