# before
@Entity class Customer { @Id long id; }
# after
@Entity @SoftDelete class Customer { @Id long id; }
# says
@Entity @SoftDelete class Customer { @Id long id; }
  error: [TM012] shop.Customer: the column Customer.deleted is not null, and Customer may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
note: Tidemark: the draft holds add column Customer.deleted boolean not null.
# migration
