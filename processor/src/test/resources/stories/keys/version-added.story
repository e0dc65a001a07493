# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Version int version; }
# says
note: Tidemark: the draft holds add column Customer.version integer not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("version", integer()).notNull().backfill("0");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("version", integer()).notNull();
    });
}
# h2
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# postgresql
alter table Customer add column version integer;
update Customer set version = 0;
alter table Customer alter column version set not null;
# rows
h2: as they were
postgresql: as they were
