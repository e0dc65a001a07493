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
note: Tidemark: the draft holds add column Customer.name varchar(255) not null.
# migration
