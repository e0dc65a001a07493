# before
@Entity class Invoice { @Id long id; }
# after
@Entity @Table(schema = "billing") class Invoice { @Id long id; }
# says
@Entity @Table(schema = "billing") class Invoice { @Id long id; }
  note: [TM028] shop.Invoice: rename table Invoice to billing.Invoice: versions of the application that still run look for Invoice. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Invoice to billing.Invoice.
# migration
public void upgrade(Operations db) {
    db.renameTable("Invoice", "billing.Invoice");
}

public void downgrade(Operations db) {
    db.renameTable("billing.Invoice", "Invoice");
}
# h2
-- [TM047] Invoice: H2 has no statement that moves a table into another schema (billing). On H2, begin with an empty database, or write the move as db.sql(...) steps of your own.
# postgresql
do $tidemark$ begin if to_regnamespace('billing') is null then create schema billing; end if; end $tidemark$;
alter table Invoice set schema billing;
# rows
postgresql: as they were
