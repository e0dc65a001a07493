# before
@Entity class Sale { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents * 2 as twice from Sale") class Doubled { @Id long id; long twice; }
# says
note: Tidemark: the draft holds create view Doubled.
# migration
public void upgrade(Operations db) {
    db.createView("Doubled", "select id as id, cents * 2 as twice from Sale");
}

public void downgrade(Operations db) {
    db.dropView("Doubled", "select id as id, cents * 2 as twice from Sale");
}
# h2
create view Doubled as select id as id, cents * 2 as twice from Sale;
# postgresql
create view Doubled as select id as id, cents * 2 as twice from Sale;
# rows
h2: as they were
postgresql: as they were
