# before
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# after
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Payment { @Id long id; Integer cents; }
@Entity class CardPayment extends Payment { String card; }
# says
@Entity class CardPayment extends Payment { String card; }
  warning: [TM026] shop.CardPayment#card: the values go from the table Payment into CardPayment, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds create table CardPayment, retire column Payment.DTYPE (its values stay) and 3 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Payment", t -> {
        t.dropCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
        t.retireColumn("DTYPE", varchar(31)).notNull();
        t.retireColumn("card", varchar(255));
    });
    db.createTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
    db.unfinished("move Payment.card to CardPayment: insert into CardPayment (id, card) select id, card from Payment where ...");
}

public void downgrade(Operations db) {
    db.unfinished("undo move Payment.card to CardPayment: insert into CardPayment (id, card) select id, card from Payment where ...");
    db.dropTable("CardPayment", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", integer());
        t.column("card", varchar(255));
        t.primaryKey("id");
    });
    db.alterTable("Payment", t -> {
        t.restoreColumn("card", varchar(255));
        t.restoreColumn("DTYPE", varchar(31)).notNull();
        t.addCheck("Payment_DTYPE_check", "DTYPE in ('Payment','CardPayment')");
    });
}
# h2
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment alter column DTYPE drop not null;
create table CardPayment (
    id bigint not null,
    cents integer,
    card varchar(255),
    primary key (id)
);
# postgresql
alter table Payment drop constraint Payment_DTYPE_check;
alter table Payment alter column DTYPE drop not null;
create table CardPayment (
    id bigint not null,
    cents integer,
    card varchar(255),
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
