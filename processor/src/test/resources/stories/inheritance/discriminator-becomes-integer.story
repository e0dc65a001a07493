# before
@Entity class Payment { @Id long id; }
@Entity class CardPayment extends Payment { }
# after
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
@Entity @DiscriminatorValue("2") class CardPayment extends Payment { }
# says
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
  warning: [TM013] shop.Payment: the column Payment.DTYPE changes from varchar(31) to integer, and existing values may not fit. Give the new value with @Backfill("an SQL expression") that reads the column, or make sure that all rows fit.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
  note: [TM027] shop.Payment: alter column Payment.DTYPE: varchar(31) to integer: nothing can be written to Payment while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
  note: [TM028] shop.Payment: alter column Payment.DTYPE: varchar(31) to integer: versions of the application that still run may write values that no longer fit, or misread what they find. Stop them before this runs.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
  note: [TM027] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in (1,2): nothing can be written to Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Payment { @Id long id; }
  note: [TM028] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in (1,2): versions of the application that still run may write rows that it refuses. Stop them before this runs, or add it one release after the code that keeps to it.
note: Tidemark: the draft holds alter column Payment.DTYPE: varchar(31) to integer, drop check Payment_DTYPE_check on Payment and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
        t.alterColumn("DTYPE", varchar(31)).notNull().becomes(integer()).notNull();
        t.addCheck("Payment_DTYPE_check", "DTYPE in (1,2)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in (1,2)");
        t.alterColumn("DTYPE", integer()).notNull().becomes(varchar(31)).notNull();
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
    });
}
# h2
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment alter column DTYPE set data type integer;
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in (1,2));
# postgresql
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment alter column DTYPE type integer using (DTYPE::integer);
alter table Payment add constraint Payment_DTYPE_check check (DTYPE in (1,2));
# rows
h2: in the way: values that the database does not convert by itself; without them: none
postgresql: in the way: values that the database does not convert by itself; without them: none
