# before
@Entity class Customer { @Id long id; @Column(length = 20) @org.hibernate.annotations.Collate("C") String name; }
# after
@Entity class Customer { @Id long id; @Column(length = 40) @org.hibernate.annotations.Collate("C") String name; }
# says
note: Tidemark: the draft holds alter column Customer.name: varchar(20) to varchar(40).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).collation("C").becomes(varchar(40)).collation("C");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(40)).collation("C").becomes(varchar(20)).collation("C");
    });
}
# h2
alter table Customer alter column name set data type varchar(40);
# postgresql
alter table Customer alter column name type varchar(40) collate "C";
# rows
h2: as they were
postgresql: as they were
