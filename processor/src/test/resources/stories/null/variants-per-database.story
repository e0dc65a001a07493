# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer {
    @Id long id;
    @Backfill("random_uuid()") @Backfill(value = "gen_random_uuid()", on = "postgresql") @Column(nullable = false) UUID token;
}
# says
@Backfill("random_uuid()") @Backfill(value = "gen_random_uuid()", on = "postgresql") @Column(nullable = false) UUID token;
  note: [TM027] shop.Customer#token: add column Customer.token uuid not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Backfill("random_uuid()") @Backfill(value = "gen_random_uuid()", on = "postgresql") @Column(nullable = false) UUID token;
  note: [TM028] shop.Customer#token: add column Customer.token uuid not null: versions of the application that still run write rows without Customer.token, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.token uuid not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("token", uuid()).notNull().backfill("random_uuid()").backfillOn("postgresql", "gen_random_uuid()");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("token", uuid()).notNull();
    });
}
# h2
alter table Customer add column token uuid;
update Customer set token = random_uuid();
alter table Customer alter column token set not null;
# postgresql
alter table Customer add column token uuid;
update Customer set token = gen_random_uuid();
alter table Customer alter column token set not null;
# rows
h2: as they were
postgresql: as they were
