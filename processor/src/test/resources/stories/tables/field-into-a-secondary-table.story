# before
@Entity class Customer { @Id long id; String name; String notes; }
# after
@Entity @SecondaryTable(name = "customer_notes") class Customer { @Id long id; String name; @Column(table = "customer_notes") String notes; }
# says
@Entity @SecondaryTable(name = "customer_notes") class Customer { @Id long id; String name; @Column(table = "customer_notes") String notes; }
  warning: [TM026] shop.Customer#notes: the values go from the table Customer into customer_notes, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
note: Tidemark: the draft holds create table customer_notes, retire column Customer.notes (its values stay) and 1 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer", t -> {
        t.retireColumn("notes", varchar(255));
    });
    db.createTable("customer_notes", t -> {
        t.column("notes", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FKpn6act11gks65jks1evpw4gg1", "id").references("Customer", "id");
    });
    db.unfinished("move Customer.notes to customer_notes: insert into customer_notes (id, notes) select id, notes from Customer where ...");
}

public void downgrade(Operations db) {
    db.unfinished("undo move Customer.notes to customer_notes: insert into customer_notes (id, notes) select id, notes from Customer where ...");
    db.dropTable("customer_notes", t -> {
        t.column("notes", varchar(255));
        t.column("id", bigint()).notNull();
        t.primaryKey("id");
        t.foreignKey("FKpn6act11gks65jks1evpw4gg1", "id").references("Customer", "id");
    });
    db.alterTable("Customer", t -> {
        t.restoreColumn("notes", varchar(255));
    });
}
# h2
create table customer_notes (
    notes varchar(255),
    id bigint not null,
    primary key (id)
);
create index if not exists "CONSTRAINT_INDEX_FKpn6act11gks65jks1evpw4gg1" on customer_notes (id);
alter table customer_notes add constraint FKpn6act11gks65jks1evpw4gg1 foreign key (id) index "CONSTRAINT_INDEX_FKpn6act11gks65jks1evpw4gg1" references Customer (id);
# postgresql
create table customer_notes (
    notes varchar(255),
    id bigint not null,
    primary key (id)
);
alter table customer_notes add constraint FKpn6act11gks65jks1evpw4gg1 foreign key (id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
