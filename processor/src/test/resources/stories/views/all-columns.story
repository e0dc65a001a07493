# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select * from Sale") class Seen { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; long cents; String note; }
@Entity @org.hibernate.annotations.View(query = "select * from Sale") class Seen { @Id long id; long cents; String note; }
# says
note: Tidemark: the draft holds add column Sale.note varchar(255), drop view Seen and 1 more.
# migration
public void upgrade(Operations db) {
    db.dropView("Seen", "select * from Sale");
    db.alterTable("Sale", t -> {
        t.addColumn("note", varchar(255));
    });
    db.createView("Seen", "select * from Sale");
}

public void downgrade(Operations db) {
    db.dropView("Seen", "select * from Sale");
    db.alterTable("Sale", t -> {
        t.dropColumn("note", varchar(255));
    });
    db.createView("Seen", "select * from Sale");
}
# h2
drop view Seen;
alter table Sale add column note varchar(255);
create view Seen as select * from Sale;
# postgresql
drop view Seen;
alter table Sale add column note varchar(255);
create view Seen as select * from Sale;
# rows
h2: as they were
postgresql: as they were
