# before
@Entity class Sale { @Id long id; int cents; }
@Entity class Other { @Id long id; int cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Sale") class Seen { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Seen where cents > 0") class Above { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id from Other") class Stays { @Id long id; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity class Other { @Id long id; int cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Sale") class Seen { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Seen where cents > 0") class Above { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id from Other") class Stays { @Id long id; }
# says
@Entity class Sale { @Id long id; long cents; }
  note: [TM027] shop.Sale#cents: alter column Sale.cents: integer to bigint: nothing can be written to Sale while it is written anew, row by row. Where it has many rows, add a column beside it, fill that over several releases, and retire the old one.
note: Tidemark: the draft holds alter column Sale.cents: integer to bigint, drop view Above and 3 more.
# migration
public void upgrade(Operations db) {
    db.dropView("Above", "select id as id, cents as cents from Seen where cents > 0");
    db.dropView("Seen", "select id as id, cents as cents from Sale");
    db.alterTable("Sale", t -> {
        t.alterColumn("cents", integer()).notNull().becomes(bigint()).notNull();
    });
    db.createView("Seen", "select id as id, cents as cents from Sale");
    db.createView("Above", "select id as id, cents as cents from Seen where cents > 0");
}

public void downgrade(Operations db) {
    db.dropView("Above", "select id as id, cents as cents from Seen where cents > 0");
    db.dropView("Seen", "select id as id, cents as cents from Sale");
    db.alterTable("Sale", t -> {
        t.alterColumn("cents", bigint()).notNull().becomes(integer()).notNull();
    });
    db.createView("Seen", "select id as id, cents as cents from Sale");
    db.createView("Above", "select id as id, cents as cents from Seen where cents > 0");
}
# h2
drop view Above;
drop view Seen;
alter table Sale alter column cents set data type bigint;
create view Seen as select id as id, cents as cents from Sale;
create view Above as select id as id, cents as cents from Seen where cents > 0;
# postgresql
drop view Above;
drop view Seen;
alter table Sale alter column cents type bigint;
create view Seen as select id as id, cents as cents from Sale;
create view Above as select id as id, cents as cents from Seen where cents > 0;
# rows
h2: as they were
postgresql: as they were
