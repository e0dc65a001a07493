# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents as cents from Sale") class Seen { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity @Table(name = "sales_seen") @org.hibernate.annotations.View(query = "select id as id, cents as cents from Sale") class Seen { @Id long id; long cents; }
# says
note: [TM028] drop view Seen: versions of the application that still run look for Seen. Stop them before this runs, or drop it one release later.
note: Tidemark: the draft holds drop view Seen, create view sales_seen.
# migration
public void upgrade(Operations db) {
    db.dropView("Seen", "select id as id, cents as cents from Sale");
    db.createView("sales_seen", "select id as id, cents as cents from Sale");
}

public void downgrade(Operations db) {
    db.dropView("sales_seen", "select id as id, cents as cents from Sale");
    db.createView("Seen", "select id as id, cents as cents from Sale");
}
# h2
drop view Seen;
create view sales_seen as select id as id, cents as cents from Sale;
# postgresql
drop view Seen;
create view sales_seen as select id as id, cents as cents from Sale;
# rows
h2: as they were
postgresql: as they were
