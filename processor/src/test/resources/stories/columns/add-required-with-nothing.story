# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer {
    @Id long id;
    @Column(nullable = false) String name;
}
# says
@Column(nullable = false) String name;
  error: [TM012] shop.Customer#name: the column Customer.name is not null, and Customer may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
@Column(nullable = false) String name;
  note: [TM028] shop.Customer#name: add column Customer.name varchar(255) not null: versions of the application that still run write rows without Customer.name, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Customer.name varchar(255) not null.
# migration
