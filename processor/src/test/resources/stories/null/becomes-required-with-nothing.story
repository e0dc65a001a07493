# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer {
    @Id long id;
    @Column(nullable = false) String name;
}
# says
@Column(nullable = false) String name;
  error: [TM012] shop.Customer#name: the column Customer.name is not null, and Customer may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
@Column(nullable = false) String name;
  note: [TM027] shop.Customer#name: alter column Customer.name: not null: nothing can be written to Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Column(nullable = false) String name;
  note: [TM028] shop.Customer#name: alter column Customer.name: not null: versions of the application that still run write rows without Customer.name, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds alter column Customer.name: not null.
# migration
