# before
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
@Entity class CashPayment extends Payment { }
# after
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
@Entity class CashPayment extends Payment { }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; }
  note: [TM027] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in ('Payment','CardPayment','CashPayment'): nothing can be written to Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds add column Payment.card varchar(255), drop check Payment_DTYPE_check on Payment and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CashPayment')");
        t.addColumn("card", varchar(255));
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment','CashPayment')");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment','CashPayment')");
        t.dropColumn("card", varchar(255));
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CashPayment')");
    });
}
# h2
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment add column card varchar(255);
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in ('Payment','CardPayment','CashPayment'));
# postgresql
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment add column card varchar(255);
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in ('Payment','CardPayment','CashPayment'));
# rows
h2: as they were
postgresql: as they were
