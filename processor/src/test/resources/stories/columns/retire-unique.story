# before
@Entity class Customer { @Id long id; @Column(unique = true, nullable = false) String fax; }
# after
@Entity class Customer { @Id long id; }
# says
note: Tidemark: the draft holds retire column Customer.fax (its values stay), drop unique key UKd67717cfffb4a7c58bbd59a6 on Customer(fax).
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.dropUnique("UKd67717cfffb4a7c58bbd59a6", "fax");
        t.retireColumn("fax", varchar(255)).notNull();
    });
}

public void downgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.restoreColumn("fax", varchar(255)).notNull();
        t.addUnique("UKd67717cfffb4a7c58bbd59a6", "fax");
    });
}
# h2
alter table Customer drop constraint UKd67717cfffb4a7c58bbd59a6;
alter table Customer alter column fax drop not null;
# postgresql
alter table Customer drop constraint UKd67717cfffb4a7c58bbd59a6;
alter table Customer alter column fax drop not null;
# rows
h2: as they were
postgresql: as they were
