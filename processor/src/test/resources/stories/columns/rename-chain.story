# before
@Entity class Customer { @Id long id; @Column(name = "a") String one; @Column(name = "b") String two; }
# after
@Entity class Customer { @Id long id; @Column(name = "b") String one; @Column(name = "c") String two; }
# says
note: Tidemark: the draft holds rename column Customer.b to c, rename column Customer.a to b.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("b", "c");
        t.renameColumn("a", "b");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.renameColumn("b", "a");
        t.renameColumn("c", "b");
    });
}
# h2
alter table Customer alter column b rename to c;
alter table Customer alter column a rename to b;
# postgresql
alter table Customer rename column b to c;
alter table Customer rename column a to b;
# rows
h2: as they were
postgresql: as they were
