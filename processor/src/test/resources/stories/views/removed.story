# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select id as id, cents * 2 as twice from Sale") class Doubled { @Id long id; long twice; }
# after
@Entity class Sale { @Id long id; long cents; }
# says
note: [TM028] drop view Doubled: versions of the application that still run look for Doubled. Stop them before this runs, or drop it one release later.
note: Tidemark: the draft holds drop view Doubled.
# migration
public void upgrade(Operations db) {
    db.dropView("Doubled", "select id as id, cents * 2 as twice from Sale");
}

public void downgrade(Operations db) {
    db.createView("Doubled", "select id as id, cents * 2 as twice from Sale");
}
# h2
drop view Doubled;
# postgresql
drop view Doubled;
# rows
h2: as they were
postgresql: as they were
