# before
@Entity class Customer { @Id long id; String first; String last; }
# after
@Entity class Customer { @Id long id; @RenamedFrom("first") String givenName; @RenamedFrom("last") String familyName; }
# says
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
