# before
@Entity class Sale { @Id long id; long cents; }
@Entity @org.hibernate.annotations.View(query = "select 1 as id, sum(cents) as cents from Sale") class Total { @Id long id; long cents; }
# after
@Entity class Sale { @Id long id; long cents; }
@Entity class Total { @Id long id; long cents; }
# says
note: [TM028] drop view Total: versions of the application that still run look for Total. Stop them before this runs, or drop it one release later.
note: Tidemark: the draft holds create table Total, drop view Total.
# migration
public void upgrade(Operations db) {
    db.dropView("Total", "select 1 as id, sum(cents) as cents from Sale");
    db.createTable("Total", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", bigint()).notNull();
        t.primaryKey("id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Total", t -> {
        t.column("id", bigint()).notNull();
        t.column("cents", bigint()).notNull();
        t.primaryKey("id");
    });
    db.createView("Total", "select 1 as id, sum(cents) as cents from Sale");
}
# h2
drop view Total;
create table Total (
    id bigint not null,
    cents bigint not null,
    primary key (id)
);
# postgresql
drop view Total;
create table Total (
    id bigint not null,
    cents bigint not null,
    primary key (id)
);
# rows
h2: as they were
postgresql: as they were
