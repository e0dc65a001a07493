# before
@Entity class Customer { @Id long id; String fax; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire column Customer.fax (its values stay).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("fax", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.restoreColumn("fax", varchar(255));
    });
}
# h2
# postgresql
# rows
h2: as they were
postgresql: as they were
