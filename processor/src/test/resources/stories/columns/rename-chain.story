# before
@Entity class Customer { @Id long id; @Column(name = "a") String one; @Column(name = "b") String two; }
# after
@Entity class Customer { @Id long id; @Column(name = "b") String one; @Column(name = "c") String two; }
# says
@Entity class Customer { @Id long id; @Column(name = "b") String one; @Column(name = "c") String two; }
  note: [TM028] shop.Customer#two: rename column Customer.b to c: versions of the application that still run look for Customer.b. Stop them before this runs, or keep the old name in the mapping until they are gone.
@Entity class Customer { @Id long id; @Column(name = "b") String one; @Column(name = "c") String two; }
  note: [TM028] shop.Customer#one: rename column Customer.a to b: versions of the application that still run look for Customer.a. Stop them before this runs, or keep the old name in the mapping until they are gone.
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
