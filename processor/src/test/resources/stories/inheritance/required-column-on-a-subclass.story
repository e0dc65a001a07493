# before
@Entity class Payment { @Id long id; }
@Entity class CardPayment extends Payment { }
# after
@Entity class Payment { @Id long id; }
@Entity class CardPayment extends Payment { @Column(nullable = false) String card; }
# says
@Entity class CardPayment extends Payment { @Column(nullable = false) String card; }
  error: [TM012] shop.CardPayment#card: the column Payment.card is not null, and Payment may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
@Entity class CardPayment extends Payment { @Column(nullable = false) String card; }
  note: [TM028] shop.CardPayment#card: add column Payment.card varchar(255) not null: versions of the application that still run write rows without Payment.card, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
note: Tidemark: the draft holds add column Payment.card varchar(255) not null.
# migration
