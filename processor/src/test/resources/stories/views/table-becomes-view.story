# before
@Entity class Sale { @Id long id; long cents; }
@Entity class Total { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select 1 as id, sum(cents) as cents from Sale") class Total { @Id long id; long cents; }
# says
note: [TM028] rename table Total to Total_retired: versions of the application that still run look for Total. Stop them before this runs, or keep the old name in the mapping until they are gone.
note: Tidemark: the draft holds rename table Total to Total_retired, retire table Total_retired (its rows stay) and 1 more.
# migration
public void upgrade(Operations db) {
    db.renameTable("Total", "Total_retired");
    db.retireTable("Total_retired", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", bigint()).notNull();
        t.primaryKey("id");
    });
    db.createView("Total", "select 1 as id, sum(cents) as cents from Sale");
}

public void downgrade(Operations db) {
    db.dropView("Total", "select 1 as id, sum(cents) as cents from Sale");
    db.restoreTable("Total_retired", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", bigint()).notNull();
        t.primaryKey("id");
    });
    db.renameTable("Total_retired", "Total");
}
# h2
alter table Total rename to Total_retired;
create view Total as select 1 as id, sum(cents) as cents from Sale;
# postgresql
alter table Total rename to Total_retired;
create view Total as select 1 as id, sum(cents) as cents from Sale;
# rows
h2: as they were
postgresql: as they were
