# before
@Entity class Customer { @Id long id; }
# after
@Entity class Customer { @Id long id; String phone; }
# says
note: Tidemark: the draft holds add column Customer.phone varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("phone", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("phone", varchar(255));
    });
}
# h2
alter table Customer add column phone varchar(255);
# postgresql
alter table Customer add column phone varchar(255);
# rows
h2: as they were
postgresql: as they were
