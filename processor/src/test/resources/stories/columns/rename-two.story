# before
@Entity class Customer { @Id long id; String first; String last; }
# after
@Entity class Customer { @Id long id; @RenamedFrom("first") String givenName; @RenamedFrom("last") String familyName; }
# says
@Entity class Customer { @Id long id; @RenamedFrom("first") String givenName; @RenamedFrom("last") String familyName; }
  note: [TM028] shop.Customer#givenName: rename column Customer.first to givenName: versions of the application that still run look for Customer.first. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id long id; @RenamedFrom("first") String givenName; @RenamedFrom("last") String familyName; }
  note: [TM028] shop.Customer#familyName: rename column Customer.last to familyName: versions of the application that still run look for Customer.last. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Customer.first to givenName, rename column Customer.last to familyName.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("first", "givenName");
        t.renameColumn("last", "familyName");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("familyName", "last");
        t.renameColumn("givenName", "first");
    });
}
# h2
alter table Customer alter column first rename to givenName;
alter table Customer alter column last rename to familyName;
# postgresql
alter table Customer rename column first to givenName;
alter table Customer rename column last to familyName;
# rows
h2: as they were
postgresql: as they were
