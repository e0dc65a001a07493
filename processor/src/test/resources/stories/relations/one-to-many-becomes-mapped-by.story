# before
@Entity class Customer { @Id long id; @OneToMany Set<Purchase> purchases; }
@Entity class Purchase { @Id long id; }
# after
@Entity class Customer { @Id long id; @OneToMany(mappedBy = "customer") Set<Purchase> purchases; }
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
# says
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
  warning: [TM026] shop.Purchase#customer: the values go out of its table Customer_Purchase, and only a person can say how. What is there stays, retired. Sealing writes an unfinished step into the migration: replace it with db.sql or db.run, and restamp. Where nothing is to be carried over, say so with @SuppressWarnings("tidemark:TM026").
@Entity class Purchase { @Id long id; @ManyToOne Customer customer; }
  note: [TM027] shop.Purchase: add foreign key FK15nvfxt1otlr20atpbi9c2uo3 on Purchase(customer_id) to Customer(id): nothing can be written to Purchase and Customer while all rows are looked at. Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.
note: Tidemark: the draft holds retire table Customer_Purchase (its rows stay), add column Purchase.customer_id bigint and 4 more.
# migration
public void upgrade(Operations db) {
    db.alterTable("Customer_Purchase", t -> {
        t.dropForeignKey("FKd6fae0dg6wps6eeixv7k0kc6j", "Customer_id").references("Customer", "id");
        t.dropForeignKey("FKfd3craw41ujttsdcroots45ci", "purchases_id").references("Purchase", "id");
    });
    db.alterTable("Purchase", t -> {
        t.addColumn("customer_id", bigint());
        t.addForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
    });
    db.unfinished("move Customer_Purchase to Purchase.customer_id, which keeps one of several: update Purchase set customer_id = (select min(Customer_Purchase.Customer_id) from Customer_Purchase where Customer_Purchase.purchases_id = Purchase.id)");
    db.retireTable("Customer_Purchase", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("purchases_id", bigint()).notNull();
        t.primaryKey("purchases_id");
    });
}

public void downgrade(Operations db) {
    db.restoreTable("Customer_Purchase", t -> {
        t.column("Customer_id", bigint()).notNull();
        t.column("purchases_id", bigint()).notNull();
        t.primaryKey("purchases_id");
    });
    db.unfinished("undo move Customer_Purchase to Purchase.customer_id, which keeps one of several: update Purchase set customer_id = (select min(Customer_Purchase.Customer_id) from Customer_Purchase where Customer_Purchase.purchases_id = Purchase.id)");
    db.alterTable("Purchase", t -> {
        t.dropForeignKey("FK15nvfxt1otlr20atpbi9c2uo3", "customer_id").references("Customer", "id");
        t.dropColumn("customer_id", bigint());
    });
    db.alterTable("Customer_Purchase", t -> {
        t.addForeignKey("FKfd3craw41ujttsdcroots45ci", "purchases_id").references("Purchase", "id");
        t.addForeignKey("FKd6fae0dg6wps6eeixv7k0kc6j", "Customer_id").references("Customer", "id");
    });
}
# h2
alter table Customer_Purchase drop constraint FKd6fae0dg6wps6eeixv7k0kc6j;
drop index if exists "CONSTRAINT_INDEX_FKd6fae0dg6wps6eeixv7k0kc6j";
alter table Customer_Purchase drop constraint FKfd3craw41ujttsdcroots45ci;
drop index if exists "CONSTRAINT_INDEX_FKfd3craw41ujttsdcroots45ci";
alter table Purchase add column customer_id bigint;
create index if not exists "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" on Purchase (customer_id);
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) index "CONSTRAINT_INDEX_FK15nvfxt1otlr20atpbi9c2uo3" references Customer (id);
# postgresql
alter table Customer_Purchase drop constraint FKd6fae0dg6wps6eeixv7k0kc6j;
alter table Customer_Purchase drop constraint FKfd3craw41ujttsdcroots45ci;
alter table Purchase add column customer_id bigint;
alter table Purchase add constraint FK15nvfxt1otlr20atpbi9c2uo3 foreign key (customer_id) references Customer (id);
# rows
h2: as they were
postgresql: as they were
