# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Sale") class Seen { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; @Column(name = "amount") long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, amount as cents from Sale") class Seen { @Id long id; long cents; }
# says
@Entity class Sale { @Id long id; @Column(name = "amount") long cents; }
  note: [TM028] shop.Sale#cents: rename column Sale.cents to amount: versions of the application that still run look for Sale.cents. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename column Sale.cents to amount, alter column Sale.amount: nullable and 2 more.
# migration
public void upgrade(Operations db) {
    db.dropView("Seen", "select id as id, cents as cents from Sale");
    db.alterTable("Sale", t -> {
        t.renameColumn("cents", "amount");
        t.alterColumn("amount", bigint()).notNull().becomes(bigint());
    });
    db.createView("Seen", "select id as id, amount as cents from Sale");
}

public void downgrade(Operations db) {
    db.dropView("Seen", "select id as id, amount as cents from Sale");
    db.alterTable("Sale", t -> {
        t.alterColumn("amount", bigint()).becomes(bigint()).notNull();
        t.renameColumn("amount", "cents");
    });
    db.createView("Seen", "select id as id, cents as cents from Sale");
}
# h2
drop view Seen;
alter table Sale alter column cents rename to amount;
alter table Sale alter column amount drop not null;
create view Seen as select id as id, amount as cents from Sale;
# postgresql
drop view Seen;
alter table Sale rename column cents to amount;
alter table Sale alter column amount drop not null;
create view Seen as select id as id, amount as cents from Sale;
# rows
h2: as they were
postgresql: as they were
