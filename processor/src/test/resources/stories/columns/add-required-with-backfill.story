# before
@Entity class Customer { @Id long id; @Column(nullable = false) String name; }
# after
@Entity class Customer {
    @Id long id;
    @Column(nullable = false) String name;
    @Backfill("upper(name)") @Column(nullable = false) String sortName;
}
# says
note: Tidemark: the draft holds add column Customer.sortName varchar(255) not null.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.addColumn("sortName", varchar(255)).notNull().backfill("upper(name)");
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropColumn("sortName", varchar(255)).notNull();
    });
}
# h2
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer alter column sortName set not null;
# postgresql
alter table Customer add column sortName varchar(255);
update Customer set sortName = upper(name);
alter table Customer alter column sortName set not null;
# rows
h2: as they were
postgresql: as they were
