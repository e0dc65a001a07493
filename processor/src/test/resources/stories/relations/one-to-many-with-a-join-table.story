# before
@Entity class Customer { @Id long id; }
@Entity class Purchase { @Id long id; }
# after
@Entity class Customer { @Id long id; @OneToMany Set<Purchase> purchases; }
@Entity class Purchase { @Id long id; }
# says
note: Tidemark: the draft holds create table Customer_Purchase.
# migration
public void upgrade(Operations db) {
    db.createTable("Customer_Purchase", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("purchases_id", bigint()).notNull();
        t.primaryKey("purchases_id");
        t.foreignKey("FKd6fae0dg6wps6eeixv7k0kc6j", "Customer_id").references("Customer", "id");
        t.foreignKey("FKfd3craw41ujttsdcroots45ci", "purchases_id").references("Purchase", "id");
    });
}

public void downgrade(Operations db) {
    db.dropTable("Customer_Purchase", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("purchases_id", bigint()).notNull();
        t.primaryKey("purchases_id");
        t.foreignKey("FKd6fae0dg6wps6eeixv7k0kc6j", "Customer_id").references("Customer", "id");
        t.foreignKey("FKfd3craw41ujttsdcroots45ci", "purchases_id").references("Purchase", "id");
    });
}
# h2
create table Customer_Purchase (
    Customer_id bigint not null,
    purchases_id bigint not null,
    primary key (purchases_id)
);
create index if not exists "CONSTRAINT_INDEX_FKd6fae0dg6wps6eeixv7k0kc6j" on Customer_Purchase (Customer_id);
alter table Customer_Purchase add constraint FKd6fae0dg6wps6eeixv7k0kc6j foreign key (Customer_id) index "CONSTRAINT_INDEX_FKd6fae0dg6wps6eeixv7k0kc6j" references Customer (id);
create index if not exists "CONSTRAINT_INDEX_FKfd3craw41ujttsdcroots45ci" on Customer_Purchase (purchases_id);
alter table Customer_Purchase add constraint FKfd3craw41ujttsdcroots45ci foreign key (purchases_id) index "CONSTRAINT_INDEX_FKfd3craw41ujttsdcroots45ci" references Purchase (id);
# postgresql
create table Customer_Purchase (
    Customer_id bigint not null,
    purchases_id bigint not null,
    primary key (purchases_id)
);
alter table Customer_Purchase add constraint FKd6fae0dg6wps6eeixv7k0kc6j foreign key (Customer_id) references Customer (id);
alter table Customer_Purchase add constraint FKfd3craw41ujttsdcroots45ci foreign key (purchases_id) references Purchase (id);
# rows
h2: as they were
postgresql: as they were
