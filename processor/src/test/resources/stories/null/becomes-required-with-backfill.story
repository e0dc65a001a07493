# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; @Backfill("'nobody'") @Column(nullable = false) String name; }
# says
@Entity class Customer { @Id long id; @Backfill("'nobody'") @Column(nullable = false) String name; }
  note: [TM027] shop.Customer#name: alter column Customer.name: not null: nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Backfill("'nobody'") @Column(nullable = false) String name; }
  note: [TM028] shop.Customer#name: alter column Customer.name: not null: versions of the application that still run write rows without Customer.name, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds alter column Customer.name: not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).becomes(varchar(255)).notNull().backfill("'nobody'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).notNull().becomes(varchar(255));
    });
}
# h2
update Customer set name = 'nobody' where name is null;
alter table Customer alter column name set not null;
# postgresql
update Customer set name = 'nobody' where name is null;
alter table Customer alter column name set not null;
# rows
h2: not as they were
postgresql: not as they were
