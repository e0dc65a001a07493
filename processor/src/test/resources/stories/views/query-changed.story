# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents * 2 as twice from Sale") class Doubled { @Id long id; long twice; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents + cents as twice from Sale") class Doubled { @Id long id; long twice; }
# says
note: Tidemark: the draft holds drop view Doubled, create view Doubled.
# migration
public void upgrade(Operations db) {
    db.dropView("Doubled", "select id as id, cents * 2 as twice from Sale");
    db.createView("Doubled", "select id as id, cents + cents as twice from Sale");
}

public void downgrade(Operations db) {
    db.dropView("Doubled", "select id as id, cents + cents as twice from Sale");
    db.createView("Doubled", "select id as id, cents * 2 as twice from Sale");
}
# h2
drop view Doubled;
create view Doubled as select id as id, cents + cents as twice from Sale;
# postgresql
drop view Doubled;
create view Doubled as select id as id, cents + cents as twice from Sale;
# rows
h2: as they were
postgresql: as they were
