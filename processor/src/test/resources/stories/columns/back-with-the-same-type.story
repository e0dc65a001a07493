# before
@Entity class Customer { @Id long id; String fax; }
# then
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; String fax; }
# says
note: Tidemark: the draft holds restore column Customer.fax varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.restoreColumn("fax", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("fax", varchar(255));
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
