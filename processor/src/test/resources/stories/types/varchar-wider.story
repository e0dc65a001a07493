# before
@Entity class Customer { @Id long id; @Column(length = 20) String name; }
# after
@Entity class Customer { @Id long id; @Column(length = 200) String name; }
# says
note: Tidemark: the draft holds alter column Customer.name: varchar(20) to varchar(200).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(20)).becomes(varchar(200));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.alterColumn("name", varchar(200)).becomes(varchar(20));
    });
}
# h2
alter table Customer alter column name set data type varchar(200);
# postgresql
alter table Customer alter column name type varchar(200);
# rows
h2: as they were
postgresql: as they were
