# before
@Entity class Payment { @Id long id; }
# after
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
  note: [TM027] shop.Payment: add column Payment.DTYPE varchar(31) not null: nothing can be written to Payment while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
  note: [TM028] shop.Payment: add column Payment.DTYPE varchar(31) not null: versions of the application that still run write rows without Payment.DTYPE, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
  note: [TM027] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in ('Payment','CardPayment'): nothing can be written to Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Payment.DTYPE varchar(31) not null, add column Payment.card varchar(255) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.addColumn("DTYPE", varchar(31)).notNull().backfill("'Payment'");
        t.addColumn("card", varchar(255));
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
        t.dropColumn("card", varchar(255));
        t.dropColumn("DTYPE", varchar(31)).notNull();
    });
}
# h2
alter table Payment add column DTYPE varchar(31);
update Payment set DTYPE = 'Payment';
alter table Payment alter column DTYPE set not null;
alter table Payment add column card varchar(255);
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in ('Payment','CardPayment'));
# postgresql
alter table Payment add column DTYPE varchar(31);
update Payment set DTYPE = 'Payment';
alter table Payment alter column DTYPE set not null;
alter table Payment add column card varchar(255);
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in ('Payment','CardPayment'));
# rows
h2: as they were
postgresql: as they were
