# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer {
    @Id long id;
    String name;
    @Backfill("upper(name)") String sortName;
    @Backfill("3") @ColumnDefault("1") int stars;
}
# says
@Backfill("upper(name)") String sortName;
  note: [TM027] shop.Customer#sortName: add column Customer.sortName varchar(255): nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Backfill("3") @ColumnDefault("1") int stars;
  note: [TM027] shop.Customer#stars: add column Customer.stars integer not null default 1: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Customer.sortName varchar(255), add column Customer.stars integer not null default 1.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("sortName", varchar(255)).backfill("upper(name)");
        t.addColumn("stars", integer()).notNull().defaultTo("1").backfill("3");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("stars", integer()).notNull().defaultTo("1");
        t.dropColumn("sortName", varchar(255));
    });
}
# h2
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer add column stars integer;
update Customer set stars = 3;
alter table Customer alter column stars set default 1;
alter table Customer alter column stars set not null;
# postgresql
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer add column stars integer;
update Customer set stars = 3;
alter table Customer alter column stars set default 1;
alter table Customer alter column stars set not null;
# rows
h2: as they were
postgresql: as they were
