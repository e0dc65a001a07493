# before
@Entity class Customer { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }
# after
@Entity class Customer { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
# says
@Entity class Customer { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
  note: [TM028] shop.Customer#id: alter column Customer.id: no identity: versions of the application that still run let the database number Customer.id. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.id: no identity, create sequence Customer_SEQ behind the highest Customer.id.
# migration
public void upgrade(Operations db) {
    db.createSequence("Customer_SEQ", 1, 50).numbering("Customer", "id");
    db.alterTable("Customer", t -> {
        t.alterColumn("id", bigint()).notNull().identity().becomes(bigint()).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("id", bigint()).notNull().becomes(bigint()).notNull().identity();
    });
    db.dropSequence("Customer_SEQ", 1, 50).numbering("Customer", "id");
}
# h2
create sequence Customer_SEQ start with 1 increment by 50;
alter sequence Customer_SEQ restart with (select case when max(id) >= 1 then max(id) + 50 else 1 end from Customer);
alter table Customer alter column id drop identity;
# postgresql
create sequence Customer_SEQ start with 1 increment by 50;
select setval('Customer_SEQ', max(id) + 50, false) from Customer having max(id) >= 1;
alter table Customer alter column id drop identity if exists;
# rows
h2: as they were
postgresql: as they were
