# before
@Entity class Customer { @Id long id; @Column(nullable = false) String fax; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; @Backfill("'none'") @Column(nullable = false) String fax; }
# says
@Entity class Customer { @Id long id; @Backfill("'none'") @Column(nullable = false) String fax; }
  note: [TM027] shop.Customer#fax: restore column Customer.fax varchar(255) not null: nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity class Customer { @Id long id; @Backfill("'none'") @Column(nullable = false) String fax; }
  note: [TM028] shop.Customer#fax: restore column Customer.fax varchar(255) not null: versions of the application that still run write rows without Customer.fax, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds restore column Customer.fax varchar(255) not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.restoreColumn("fax", varchar(255)).notNull().backfill("'none'");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("fax", varchar(255)).notNull();
    });
}
# h2
update Customer set fax = 'none' where fax is null;
alter table Customer alter column fax set not null;
# postgresql
update Customer set fax = 'none' where fax is null;
alter table Customer alter column fax set not null;
# rows
h2: not as they were
postgresql: not as they were
