# before
@Entity class Customer { @Id long id; @Column(name = "name") String fullName; }
# after
@Entity class Customer { @Id long id; @Column(name = "full_name") String fullName; @Column(name = "name") String nickname; }
# says
note: Tidemark: the draft holds rename column Customer.name to full_name, add column Customer.name varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("name", "full_name");
        t.addColumn("name", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("name", varchar(255));
        t.renameColumn("full_name", "name");
    });
}
# h2
alter table Customer alter column name rename to full_name;
alter table Customer add column name varchar(255);
# postgresql
alter table Customer rename column name to full_name;
alter table Customer add column name varchar(255);
# rows
h2: as they were
postgresql: as they were
