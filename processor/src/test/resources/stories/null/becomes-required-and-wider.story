# before
@Entity class Customer { @Id long id; @Column(length = 20) String name; }
# after
@Entity class Customer { @Id long id; @Backfill("''") @Column(nullable = false, length = 80) String name; }
# says
@Entity class Customer { @Id long id; @Backfill("''") @Column(nullable = false, length = 80) String name; }
  note: [TM027] shop.Customer#name: alter column Customer.name: varchar(20) to varchar(80), not null: nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Backfill("''") @Column(nullable = false, length = 80) String name; }
  note: [TM028] shop.Customer#name: alter column Customer.name: varchar(20) to varchar(80), not null: versions of the application that still run write rows without Customer.name, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds alter column Customer.name: varchar(20) to varchar(80), not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).becomes(varchar(80)).notNull().backfill("''");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(80)).notNull().becomes(varchar(20));
    });
}
# h2
alter table Customer alter column name set data type varchar(80);
update Customer set name = '' where name is null;
alter table Customer alter column name set not null;
# postgresql
alter table Customer alter column name type varchar(80);
update Customer set name = '' where name is null;
alter table Customer alter column name set not null;
# rows
h2: not as they were
postgresql: not as they were
