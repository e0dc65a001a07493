# before
@Entity class Customer { @Id long id; @Column(length = 200) String name; }
# after
@Entity class Customer { @Id long id; @Backfill("substring(name, 1, 20)") @Column(length = 20) String name; }
# says
@Entity class Customer { @Id long id; @Backfill("substring(name, 1, 20)") @Column(length = 20) String name; }
  note: [TM027] shop.Customer#name: alter column Customer.name: varchar(200) to varchar(20): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity class Customer { @Id long id; @Backfill("substring(name, 1, 20)") @Column(length = 20) String name; }
  note: [TM028] shop.Customer#name: alter column Customer.name: varchar(200) to varchar(20): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.name: varchar(200) to varchar(20).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(200)).becomes(varchar(20)).backfill("substring(name, 1, 20)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).becomes(varchar(200));
    });
}
# h2
alter table Customer add column "name converted" varchar(20);
update Customer set "name converted" = substring(name, 1, 20);
update Customer set name = null;
alter table Customer alter column name set data type varchar(20);
update Customer set name = "name converted";
alter table Customer drop column "name converted";
# postgresql
alter table Customer alter column name type varchar(20) using (substring(name, 1, 20));
# rows
h2: as they were
postgresql: as they were
