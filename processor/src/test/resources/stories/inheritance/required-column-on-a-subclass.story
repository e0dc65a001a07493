# before
@Entity class Payment { @Id long id; }
@Entity class CardPayment extends Payment { }
# after
@Entity class Payment { @Id long id; }
@Entity class CardPayment extends Payment { @Column(nullable = false) String card; }
# says
@Entity class CardPayment extends Payment { @Column(nullable = false) String card; }
  error: [TM012] shop.CardPayment#card: the column Payment.card is not null, and Payment may have rows. Give it a default (@ColumnDefault), or a value for existing rows: @Backfill("an SQL expression").
note: Tidemark: the draft holds add column Payment.card varchar(255) not null.
# migration
