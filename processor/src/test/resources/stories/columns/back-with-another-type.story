# before
@Entity class Customer { @Id long id; String fax; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; Integer fax; }
# says
note: Tidemark: the draft holds rename column Customer.fax to fax_retired, add column Customer.fax integer.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("fax", "fax_retired");
        t.addColumn("fax", integer());
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("fax", integer());
        t.renameColumn("fax_retired", "fax");
    });
}
# h2
alter table Customer alter column fax rename to fax_retired;
alter table Customer add column fax integer;
# postgresql
alter table Customer rename column fax to fax_retired;
alter table Customer add column fax integer;
# rows
h2: as they were
postgresql: as they were
