# before
@Entity class Customer { @Id long id; }
# after
@Entity @SoftDelete class Customer { @Id long id; }
# says
note: Tidemark: the draft holds add column Customer.deleted boolean not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("deleted", bool()).notNull().comment("Soft-delete indicator").backfill("false");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("deleted", bool()).notNull().comment("Soft-delete indicator");
    });
}
# h2
alter table Customer add column deleted boolean;
update Customer set deleted = false;
alter table Customer alter column deleted set not null;
comment on column Customer.deleted is 'Soft-delete indicator';
# postgresql
alter table Customer add column deleted boolean;
update Customer set deleted = false;
alter table Customer alter column deleted set not null;
comment on column Customer.deleted is 'Soft-delete indicator';
# rows
h2: as they were
postgresql: as they were
