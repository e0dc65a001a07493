# before
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity class CardPayment extends Payment { String card; }
  warning: [TM026] shop.CardPayment#card: the values go from the table CardPayment into Payment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; Integer cents; }
  note: [TM027] shop.Payment: add column Payment.DTYPE varchar(31) not null: nothing can be written to Payment while all rows get their value. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; Integer cents; }
  note: [TM028] shop.Payment: add column Payment.DTYPE varchar(31) not null: versions of the application that still run write rows without Payment.DTYPE, which fail from then on. Stop them before this runs, or give the column a default (@ColumnDefault) until they are gone.
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; Integer cents; }
  note: [TM027] shop.Payment: add check Payment_DTYPE_check on Payment: DTYPE in ('Payment','CardPayment'): nothing can be written to Payment while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds retire table CardPayment (its rows stay), add column Payment.DTYPE varchar(31) not null and 3 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.addColumn("DTYPE", varchar(31)).notNull().backfill("'Payment'");
        t.addColumn("card", varchar(255));
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
    });
    db.unfinished("move CardPayment.card to Payment: insert into Payment (id, card) select id, card from CardPayment where ...");
    db.retireTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
    db.unfinished("undo move CardPayment.card to Payment: insert into Payment (id, card) select id, card from CardPayment where ...");
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
