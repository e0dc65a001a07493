# before
@Entity class Customer { @Id long id; @Column(length = 200) String name; }
# after
@Entity class Customer {
    @Id long id;
    @Column(length = 20) String name;
}
# says
@Column(length = 20) String name;
  warning: [TM013] shop.Customer#name: the column Customer.name changes from varchar(200) to varchar(20), and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Column(length = 20) String name;
  note: [TM027] shop.Customer#name: alter column Customer.name: varchar(200) to varchar(20): nothing can be written to Customer while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Column(length = 20) String name;
  note: [TM028] shop.Customer#name: alter column Customer.name: varchar(200) to varchar(20): versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
note: Tidemark: the draft holds alter column Customer.name: varchar(200) to varchar(20).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(200)).becomes(varchar(20));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).becomes(varchar(200));
    });
}
# h2
alter table Customer alter column name set data type varchar(20);
# postgresql
alter table Customer alter column name type varchar(20);
# rows
h2: as they were
postgresql: as they were
