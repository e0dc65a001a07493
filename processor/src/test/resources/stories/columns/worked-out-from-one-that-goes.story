# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer {
    @Id long id;
    @Backfill("upper(name)") String sortName;
}
# says
@Backfill("upper(name)") String sortName;
  note: [TM027] shop.Customer#sortName: add column Customer.sortName varchar(255): nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds retire column Customer.name (its values stay), add column Customer.sortName varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("name", varchar(255));
        t.addColumn("sortName", varchar(255)).backfill("upper(name)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("sortName", varchar(255));
        t.restoreColumn("name", varchar(255));
    });
}
# h2
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
# postgresql
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
# rows
h2: as they were
postgresql: as they were
