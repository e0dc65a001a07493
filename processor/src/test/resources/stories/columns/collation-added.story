# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; @org.hibernate.annotations.Collate("C") String name; }
# says
note: Tidemark: the draft holds alter column Customer.name: collation C.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).becomes(varchar(255)).collation("C");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(255)).collation("C").becomes(varchar(255));
    });
}
# h2
# postgresql
alter table Customer alter column name type varchar(255) collate "C";
# rows
h2: as they were
postgresql: as they were
