# before
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# says
class Payment { @Id long id; }
  error: [TM012] shop.Payment: the column Payment.DTYPE is not null, and Payment may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
@Entity class CardPayment extends Payment { String card; }
  warning: [TM026] shop.CardPayment#card: the values go from the table CardPayment into Payment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
class Payment { @Id long id; }
  note: [TM028] shop.Payment: add column Payment.DTYPE varchar(31) not null: versions of the application that still run write rows without Payment.DTYPE, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
class Payment { @Id long id; }
  note: [TM027] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in ('Payment','CardPayment'): nothing can be written to Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds retire table CardPayment (its rows stay), add column Payment.DTYPE varchar(31) not null and 4 more.
# migration
