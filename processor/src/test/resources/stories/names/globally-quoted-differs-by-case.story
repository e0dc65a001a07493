# before
@Entity class Customer { @Id long id; @Column(name = "`Name`") String a; }
# after
@Entity class Customer { @Id long id; @Column(name = "`Name`") String a; @Column(name = "`NAME`") String b; }
# says
note: Tidemark: the draft holds add column Customer.`NAME` varchar(255).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("`NAME`", varchar(255));
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("`NAME`", varchar(255));
    });
}
# h2
alter table Customer add column "NAME" varchar(255);
# postgresql
alter table Customer add column "NAME" varchar(255);
# rows
h2: as they were
postgresql: as they were
