# before
@Entity class Customer { @Id long id; @Column(nullable = false) String name; }
# after
@Entity class Customer {
    @Id long id;
    @Column(nullable = false) String name;
    @Backfill("upper(name)") @Column(nullable = false) String sortName;
}
# says
@Backfill("upper(name)") @Column(nullable = false) String sortName;
  note: [TM027] shop.Customer#sortName: add column Customer.sortName varchar(255) not null: nothing can be written to Customer while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Backfill("upper(name)") @Column(nullable = false) String sortName;
  note: [TM028] shop.Customer#sortName: add column Customer.sortName varchar(255) not null: versions of the application that still run write rows without Customer.sortName, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.sortName varchar(255) not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("sortName", varchar(255)).notNull().backfill("upper(name)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("sortName", varchar(255)).notNull();
    });
}
# h2
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer alter column sortName set not null;
# postgresql
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer alter column sortName set not null;
# rows
h2: as they were
postgresql: as they were
